package gov.award.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drives a page from another process, by {@code wrk}. */
final class Load {

    static final List<Integer> CLIENTS = List.of(1, 8);

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "bench");
    private static final int RUNS = 3;

    /** Seconds for what takes longer than a run. */
    private static final int PATIENCE = 30;

    /** Milliseconds from one run to the next. */
    private static final int BETWEEN = 300;

    private final int seconds;

    Load(int seconds) {
        this.seconds = seconds;
    }

    /** Figures by number of clients, after a warm-up; of three runs the middle one. */
    Map<Integer, Figures> of(String script, Map<String, String> environment, String url)
            throws IOException, InterruptedException {
        run(script, environment, url, 4, seconds);
        var figures = new HashMap<Integer, Figures>();
        for (var clients : CLIENTS) {
            var runs = new ArrayList<Figures>();
            for (var i = 0; i < RUNS; i++) {
                runs.add(run(script, environment, url, clients, seconds));
            }
            figures.put(clients, Figures.median(runs));
        }
        return figures;
    }

    /** Scripts that keep something for each client have a thread for each. */
    private Figures run(String script, Map<String, String> environment, String url, int clients, int seconds)
            throws IOException, InterruptedException {
        // A save the run before left under way ends first: it may be of what this one opens.
        Thread.sleep(BETWEEN);
        var threads = script.equals("page.lua") ? Math.min(clients, 2) : clients;
        var builder = new ProcessBuilder(
                "wrk",
                "-t" + threads,
                "-c" + clients,
                "-d" + seconds + "s",
                "--timeout",
                "60s",
                "-s",
                SCRIPTS.resolve(script).toString(),
                url);
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var line = said.lines()
                .filter(each -> each.startsWith("BENCH "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
        var numbers = List.of(line.substring(6).split(" ")).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        if (numbers[0] < clients && numbers[3] == 0 && seconds < PATIENCE) {
            return run(script, environment, url, clients, PATIENCE);
        }
        if (numbers[0] == 0 || numbers[3] != 0) {
            throw new IllegalStateException(
                    "%d requests, %d failed: %s\n%s".formatted(numbers[0], numbers[3], url, said));
        }
        return new Figures(numbers[0] * 1e6 / numbers[1], numbers[2] / numbers[0], numbers[4], numbers[5]);
    }
}
