package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The machine's clock goes back an hour while the program works. Needs Debian's libfaketime. */
record Clocks() implements Fault {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    @Override
    public String name() {
        return "clock-back";
    }

    @Override
    public int times() {
        return 3;
    }

    @Override
    public void run(Trial trial) throws Exception {
        if (!Files.exists(LIBRARY)) {
            throw new IOException("needs the package libfaketime");
        }
        for (var time = 0; time < trial.times; time++) {
            var ledger = new Ledger();
            var data = Prototype.copy(trial, trial.folder.resolve("data-" + time));
            var offset = trial.folder.resolve("offset-" + time);
            set(offset, "+0");
            try (var installation = new Installation(trial.home, data)) {
                installation.environment.putAll(Map.of(
                        "LD_PRELOAD", LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                        "FAKETIME_CACHE_DURATION", "1",
                        // The time since the start of the machine goes on as it does, and so does waiting by it.
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0"));
                installation.start();
                try (var load = new Load(installation.address(), ledger)) {
                    trial.expect(load.writes(5, 120), "nothing is written before the clock is moved");
                    set(offset, "-3600");
                    var since = System.nanoTime();
                    Thread.sleep(3000);
                    trial.expect(load.writes(20, 20), "writing stands still after the clock was moved back");
                    trial.tookToComeBack(since);
                    Trial.pause(5000, 8000);
                    load.end();
                    trial.seen("answers other than success " + load.failures);
                    trial.acknowledged += ledger.all().size();
                }
                try (var database = installation.database();
                        var statement = database.createStatement()) {
                    new Proof(trial).of(ledger, database, data);
                    trial.expect(linked(statement), "the journal is not linked on within 30 s");
                    try (var rows = statement.executeQuery(
                            "select count(*) from (select at - lag(at) over (order by seq) as step from journal_entry) s where step < '-50 minutes'")) {
                        rows.next();
                        trial.seen(rows.getLong(1) + " entries stand after one of a later hour");
                    }
                }
            }
            new Proof(trial).journal(trial.home, data, Map.of());
            trial.done++;
        }
    }

    /** At one moment, lest one process sees the clock go back and forth. */
    private static void set(Path offset, String seconds) throws IOException {
        var beside = Files.writeString(offset.resolveSibling("offset.new"), seconds + "\n");
        Files.move(beside, offset, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was written in the hour that came twice is in the chain, as soon as the timer has come round to it. */
    private static boolean linked(Statement statement) throws SQLException, InterruptedException {
        for (var waited = 0; waited < 30; waited++) {
            try (var rows = statement.executeQuery(
                    "select (select max(seq) from journal_entry) = (select max(seq) from journal_seal)")) {
                if (rows.next() && rows.getBoolean(1)) {
                    return true;
                }
            }
            Thread.sleep(1000);
        }
        return false;
    }
}
