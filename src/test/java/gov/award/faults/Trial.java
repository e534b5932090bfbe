package gov.award.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** One fault being tried: where, how often, and what was seen. */
final class Trial {

    final Path home;
    final Path folder;
    final int times;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    int done;
    int acknowledged;
    double longest;

    Trial(Path home, Path folder, int times) {
        this.home = home;
        this.folder = folder;
        this.times = times;
    }

    void wrong(String what) {
        System.out.println("    WRONG " + what);
        wrong.add(what);
    }

    void expect(boolean holds, String what) {
        if (!holds) {
            wrong(what);
        }
    }

    void seen(String what) {
        System.out.println("    " + what);
        seen.add(what);
    }

    void tookToComeBack(long since) {
        longest = Math.max(longest, (System.nanoTime() - since) / 1e9);
    }

    static void pause(int fromMillis, int toMillis) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(fromMillis, toMillis + 1));
    }

    boolean sound() {
        return wrong.isEmpty();
    }

    String row(String name) {
        return "| %s | %d | %d | %s | %s | %s |"
                .formatted(
                        name,
                        done,
                        acknowledged,
                        longest == 0 ? "" : "%.1f s".formatted(longest),
                        sound() ? "held" : "**did not hold**",
                        String.join("; ", sound() ? seen : wrong)
                                .replace("|", "/")
                                .replace('\n', ' '));
    }
}
