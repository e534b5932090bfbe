package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Files.writeString(offset, "+0\n");
            try (var installation = new Installation(trial.home, data)) {
                installation.environment.putAll(Map.of(
                        "LD_PRELOAD", LIBRARY.toString(),
                        "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                        "FAKETIME_CACHE_DURATION", "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        "DONT_FAKE_MONOTONIC", "1"));
                installation.start();
                try (var load = new Load(installation.address(), ledger)) {
                    trial.expect(load.writes(5, 120), "nothing is written before the clock is moved");
                    Files.writeString(offset, "-3600\n");
                    Thread.sleep(3000);
                    trial.expect(load.writes(20, 120), "nothing is written after the clock was moved back");
                    Trial.pause(5000, 8000);
                    load.end();
                    trial.seen("answers other than success " + load.failures);
                    trial.acknowledged += ledger.all().size();
                }
                try (var database = installation.database();
                        var statement = database.createStatement()) {
                    new Proof(trial).of(ledger, database, data);
                    // The journal is linked on: what was written in the hour that came twice is in the chain.
                    try (var rows = statement.executeQuery(
                            "select (select max(seq) from journal_entry) - (select max(seq) from journal_seal), (select count(*) from (select at - lag(at) over (order by seq) as step from journal_entry) s where step < '-50 minutes')")) {
                        rows.next();
                        trial.expect(rows.getLong(1) < 20, "the journal is not linked on: " + rows.getLong(1));
                        trial.seen(rows.getLong(2) + " entries stand after one of a later hour");
                    }
                }
            }
            new Proof(trial).journal(trial.home, data, Map.of());
            trial.done++;
        }
    }
}
