package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Faults after which the program is started again, or starts its database again. */
final class Ends {

    private Ends() {}

    /** What is done to a program at work. */
    interface Blow {

        void strike(Installation installation) throws Exception;
    }

    /** The whole program is killed, and whoever runs it starts it again. */
    record Killed() implements Fault {

        @Override
        public String name() {
            return "kill-program";
        }

        @Override
        public int times() {
            return 50;
        }

        @Override
        public void run(Trial trial) throws Exception {
            var ledger = new Ledger();
            var data = Prototype.copy(trial);
            for (var time = 0; time < trial.times; time++) {
                try (var installation = new Installation(trial.home, data)) {
                    var since = System.nanoTime();
                    installation.start();
                    trial.tookToComeBack(since);
                    prove(trial, ledger, installation);
                    try (var load = new Load(installation.address(), ledger)) {
                        trial.expect(load.writes(3, 120), "nothing is written after a start");
                        Trial.pause(0, 3000);
                        installation.kill();
                    }
                    trial.done++;
                }
            }
            last(trial, ledger, data);
        }
    }

    /** The database server or one of its processes is killed under a program that goes on. */
    record Database(String name, int times, Blow blow) implements Fault {

        static Database postmaster() {
            return new Database(
                    "kill-postmaster", 20, installation -> Installation.signal("KILL", installation.postmaster()));
        }

        static Database backend() {
            return new Database("kill-backend", 20, Ends::killBackend);
        }

        @Override
        public void run(Trial trial) throws Exception {
            var ledger = new Ledger();
            var data = Prototype.copy(trial);
            try (var installation = new Installation(trial.home, data).start();
                    var load = new Load(installation.address(), ledger)) {
                for (var time = 0; time < trial.times; time++) {
                    trial.expect(load.writes(3, 120), "nothing is written before the fault");
                    Trial.pause(0, 1500);
                    blow.strike(installation);
                    var since = System.nanoTime();
                    // What was on its way may still be acknowledged.
                    Thread.sleep(500);
                    trial.expect(load.writes(Load.CLERKS.size() + 1, 120), "nothing is written after the fault");
                    trial.tookToComeBack(since);
                    trial.done++;
                    if (!installation.process().isAlive()) {
                        trial.wrong("the program ended");
                        return;
                    }
                }
                load.end();
                trial.seen("answers other than success " + load.failures);
                prove(trial, ledger, installation);
            }
            last(trial, ledger, data);
        }
    }

    private static void killBackend(Installation installation) throws IOException, InterruptedException, SQLException {
        try (var database = installation.database();
                var statement = database.createStatement();
                var pid = statement.executeQuery(
                        "select pid from pg_stat_activity where usename = 'award_app' order by random() limit 1")) {
            if (pid.next()) {
                Installation.signal("KILL", pid.getLong(1));
            }
        }
    }

    /** The program is asked to end while it works. */
    record Terminated() implements Fault {

        private static final int SECONDS = 10;

        @Override
        public String name() {
            return "terminate";
        }

        @Override
        public int times() {
            return 10;
        }

        @Override
        public void run(Trial trial) throws Exception {
            var ledger = new Ledger();
            var data = Prototype.copy(trial);
            for (var time = 0; time < trial.times; time++) {
                try (var installation = new Installation(trial.home, data).start()) {
                    prove(trial, ledger, installation);
                    try (var load = new Load(installation.address(), ledger)) {
                        trial.expect(load.writes(3, 120), "nothing is written after a start");
                        Trial.pause(0, 2000);
                        var before = ledger.all().size();
                        var since = System.nanoTime();
                        installation.process().destroy();
                        if (!installation.process().waitFor(60, TimeUnit.SECONDS)) {
                            trial.wrong("still there after 60 s");
                            return;
                        }
                        trial.tookToComeBack(since);
                        var seconds = (System.nanoTime() - since) / 1e9;
                        trial.expect(seconds <= SECONDS, "ended after %.1f s".formatted(seconds));
                        var code = installation.process().exitValue();
                        trial.expect(code == 0, "ended with " + code);
                        load.end();
                        trial.seen("%d acknowledged while it ended, then %s"
                                .formatted(ledger.all().size() - before, load.failures));
                    }
                    trial.done++;
                }
            }
            last(trial, ledger, data);
        }
    }

    static void prove(Trial trial, Ledger ledger, Installation installation) throws SQLException, IOException {
        try (var database = installation.database()) {
            new Proof(trial).of(ledger, database, installation.data);
        }
        trial.acknowledged = ledger.all().size();
    }

    /** A start, the proof, an orderly end, and the journal. */
    static void last(Trial trial, Ledger ledger, java.nio.file.Path data) throws Exception {
        try (var installation = new Installation(trial.home, data).start()) {
            prove(trial, ledger, installation);
        }
        new Proof(trial).journal(trial.home, data, java.util.Map.of());
        try (var left = Files.list(data.resolve("files/incoming"))) {
            trial.seen(left.count() + " uploads broken off are left to be cleared");
        }
    }
}
