package gov.award.faults;

import gov.award.database.ElsewherePostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Faults of an installation whose database is on another machine. */
final class Elsewhere {

    private static final String PASSPHRASE = "faults and what they do";

    private Elsewhere() {}

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/award";
    }

    /** The prototype moved to another server by backup and restore. */
    private static Path moved(Trial trial, ElsewherePostgres server) throws IOException, InterruptedException {
        var original = Prototype.copy(trial, trial.folder.resolve("original"));
        var archive = trial.folder.resolve("archive").toString();
        var data = trial.folder.resolve("data");
        run(trial, Map.of(), "bin/backup", archive, "--demo", "--data", original.toString());
        run(
                trial,
                server.passwords(),
                "bin/restore",
                archive,
                "--demo",
                "--data",
                data.toString(),
                "--database-url",
                url(server.port()));
        return data;
    }

    private static void run(Trial trial, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(trial.home.toFile()).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().put("AWARD_BACKUP_PASSPHRASE", PASSPHRASE);
        if (builder.start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static Installation node(Trial trial, Path data, ElsewherePostgres server, int port) {
        var node = new Installation(trial.home, data);
        node.environment.putAll(server.passwords());
        node.options.addAll(List.of("--database-url", url(port)));
        return node;
    }

    private static void prove(Trial trial, Ledger ledger, ElsewherePostgres server, Path data) throws Exception {
        try (var database = server.superuser()) {
            new Proof(trial).of(ledger, database, data);
        }
        trial.acknowledged = ledger.all().size();
        new Proof(trial)
                .journal(trial.home, data, new TreeMap<>(server.passwords()), "--database-url", url(server.port()));
    }

    /** The connection to the database is lost for a minute. */
    record Lost() implements Fault {

        @Override
        public String name() {
            return "connection-lost";
        }

        @Override
        public int times() {
            return 3;
        }

        @Override
        public void run(Trial trial) throws Exception {
            var ledger = new Ledger();
            try (var server = new ElsewherePostgres(trial.folder.resolve("server"))) {
                var data = moved(trial, server);
                try (var gate = new Gate(server.port());
                        var node = node(trial, data, server, gate.port()).start();
                        var load = new Load(node.address(), ledger)) {
                    for (var time = 0; time < trial.times; time++) {
                        trial.expect(load.writes(5, 120), "nothing is written before the connection is lost");
                        var before = Map.copyOf(load.failures);
                        gate.cut();
                        var since = System.nanoTime();
                        try (var visit = new Visit(node.address(), "hushouxin")) {
                            Thread.sleep(2000);
                            var answer = visit.get("/");
                            var seconds = (System.nanoTime() - since) / 1e9 - 2;
                            trial.seen("a click meanwhile is answered %d after %.1f s"
                                    .formatted(answer.statusCode(), seconds));
                            trial.expect(seconds < 30, "a click meanwhile hangs for " + seconds + " s");
                            trial.expect(
                                    answer.statusCode() == 503, "a click meanwhile is answered " + answer.statusCode());
                        }
                        Thread.sleep(Math.max(0, 60_000 - (System.nanoTime() - since) / 1_000_000));
                        var during = ledger.all().size();
                        gate.mend();
                        var mended = System.nanoTime();
                        trial.expect(
                                load.writes(Load.CLERKS.size() + 1, 120),
                                "nothing is written after the connection is back");
                        trial.tookToComeBack(mended);
                        trial.seen("failures before %s, after %s; %d acknowledged by then"
                                .formatted(before, load.failures, during));
                        trial.done++;
                    }
                    load.end();
                }
                prove(trial, ledger, server, data);
            }
        }
    }

    /** Two nodes on one database and one store, one or the other killed every 20 seconds. */
    record Nodes() implements Fault {

        @Override
        public String name() {
            return "two-nodes";
        }

        @Override
        public int times() {
            return 20;
        }

        @Override
        public void run(Trial trial) throws Exception {
            var ledger = new Ledger();
            try (var server = new ElsewherePostgres(trial.folder.resolve("server"))) {
                var data = moved(trial, server);
                var nodes = new Installation[] {
                    node(trial, data, server, server.port()).start(),
                    node(trial, data, server, server.port()).start()
                };
                try (var gate = new Gate(nodes[0].port, nodes[1].port);
                        var load = new Load("http://127.0.0.1:" + gate.port(), ledger);
                        var user = new Clicker("http://127.0.0.1:" + gate.port(), "hushouxin")) {
                    for (var time = 0; time < trial.times; time++) {
                        trial.expect(load.writes(3, 120), "nothing is written before a node is killed");
                        Trial.pause(0, 2000);
                        var failed = user.failed();
                        var node = nodes[time % 2];
                        node.kill();
                        var since = System.nanoTime();
                        trial.expect(load.writes(Load.CLERKS.size() + 1, 60), "nothing is written by the other node");
                        trial.tookToComeBack(since);
                        node.start();
                        Thread.sleep(Math.max(0, 20_000 - (System.nanoTime() - since) / 1_000_000));
                        trial.expect(
                                user.failed() - failed <= 1,
                                (user.failed() - failed) + " clicks fail " + user.failures());
                        trial.done++;
                    }
                    load.end();
                    trial.seen(user.failed() + " of " + user.clicks() + " clicks of a signed-in user failed");
                } finally {
                    for (var node : nodes) {
                        node.close();
                    }
                }
                prove(trial, ledger, server, data);
            }
        }
    }
}
