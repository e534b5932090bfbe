package gov.award.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Clerks who write as fast as they are answered, and go on after whatever failed. */
final class Load implements AutoCloseable {

    static final List<String> CLERKS = List.of("duanlicheng", "moxiaofeng", "lingchunhe", "fangjianye");

    final Ledger ledger;
    final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<Thread> clerks = new ArrayList<>();
    private volatile boolean ended;

    Load(String address, Ledger ledger) {
        this.ledger = ledger;
        for (var name : CLERKS) {
            clerks.add(Thread.ofPlatform().name(name).start(() -> work(address, name)));
        }
    }

    private void work(String address, String name) {
        while (!ended) {
            try (var visit = new Visit(address, name)) {
                visit.signIn();
                while (!ended) {
                    ledger.acknowledged(visit.write());
                }
            } catch (IOException failed) {
                failures.merge(
                        failed instanceof Visit.Refused refused ? "" + refused.status : told(failed), 1, Integer::sum);
                rest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String told(IOException failed) {
        return failed.getMessage() != null && failed.getMessage().contains("answered")
                ? failed.getMessage()
                : "no answer";
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for acknowledged writes beyond those there are. */
    boolean writes(int more, int seconds) throws InterruptedException {
        var wanted = ledger.all().size() + more;
        for (var waited = 0; waited < seconds * 20 && ledger.all().size() < wanted; waited++) {
            Thread.sleep(50);
        }
        return ledger.all().size() >= wanted;
    }

    @Override
    public void close() {
        end();
    }

    void end() {
        ended = true;
        for (var clerk : clerks) {
            try {
                if (!clerk.join(java.time.Duration.ofSeconds(10))) {
                    clerk.interrupt();
                    clerk.join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
