package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Compares what the program said with what there is. */
final class Proof {

    private final Trial trial;

    Proof(Trial trial) {
        this.trial = trial;
    }

    /** Every acknowledged write is there, and every write is there wholly. */
    void of(Ledger ledger, Connection database, Path data) throws SQLException, IOException {
        var rows = new HashMap<String, String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select id, what from cultivation where what like 'faults %'")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        var files = new HashMap<String, List<String>>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(
                        "select subject, digest from attachment where subject in (select id from cultivation where what like 'faults %')")) {
            while (found.next()) {
                files.computeIfAbsent(found.getString(1), _ -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        for (var written : ledger.all()) {
            trial.expect(
                    written.what().equals(rows.get(written.id())), "acknowledged " + written.id() + " is not there");
            trial.expect(
                    List.of(written.digest()).equals(files.get(written.id())),
                    "acknowledged file of " + written.id() + " is not there");
        }
        for (var id : rows.keySet()) {
            for (var digest : files.getOrDefault(id, List.of())) {
                trial.expect(isWhole(data, digest), "content " + digest + " is missing or not what it should be");
            }
            trial.expect(files.getOrDefault(id, List.of()).size() == 1, "half-done: " + id + " has no file");
        }
        nothingHalfDone(database);
    }

    static boolean isWhole(Path data, String digest) throws IOException {
        var place = data.resolve("files").resolve(digest.substring(0, 2)).resolve(digest);
        return Files.exists(place) && Visit.digest(Files.readAllBytes(place)).equals(digest);
    }

    private void nothingHalfDone(Connection database) throws SQLException {
        var sql = """
                select 'recorded without an entry in the journal: ' || c.id from cultivation c
                where c.what like 'faults %' and 1 <> (select count(*) from journal_entry j where j.subject = c.id and j.act = 'RecordCultivation')
                union all
                select 'an entry in the journal of what was not recorded: ' || j.subject from journal_entry j
                where j.act = 'RecordCultivation' and not exists (select from cultivation c where c.id = j.subject)
                union all
                select 'told twice: ' || n.url from notice n where n.sent_by is null and n.sent_at > now() - interval '1 hour'
                group by n.recipient, n.key, n.arguments, n.url having count(*) > 1
                union all
                select 'anchored twice on ' || day from journal_anchor group by day having count(*) > 1
                """;
        try (var statement = database.createStatement();
                var wrong = statement.executeQuery(sql)) {
            while (wrong.next()) {
                trial.wrong(wrong.getString(1));
            }
        }
    }

    void journal(Path home, Path data, java.util.Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(home.resolve("bin/journal").toString(), "verify", "--demo", "--data", data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        trial.expect(process.waitFor() == 0, "the journal does not verify: " + said);
    }
}
