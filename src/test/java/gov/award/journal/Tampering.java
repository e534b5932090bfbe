package gov.award.journal;

import gov.award.database.TestDatabase;
import java.sql.SQLException;

/** What one who rules the database may do to the journal behind the program's back. */
final class Tampering {

    private Tampering() {}

    static String copyOf(long seq, long as) {
        return """
                insert into journal_entry overriding system value
                select %d, at, recorded_at, programme, actor, actor_role, kind, act, basis, subject, content_digest
                from journal_entry where seq = %d
                """.formatted(as, seq);
    }

    /** As one who may do anything in the database, with the triggers off. */
    static void run(String... statements) {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Computes all seals anew, as one who has read this program. */
    static void recompute() {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement();
                var update = superuser.prepareStatement(
                        "update journal_seal set entry_digest = ?, link = ? where seq = ?")) {
            statement.execute("set session_replication_role = replica");
            var link = Head.EMPTY;
            try (var rows = statement.executeQuery("select " + Entry.COLUMNS + " from journal_entry order by seq")) {
                while (rows.next()) {
                    var entry = Entry.of(rows);
                    link = link.link(entry.digest());
                    update.setBytes(1, entry.digest().bytes());
                    update.setBytes(2, link.bytes());
                    update.setLong(3, entry.seq());
                    update.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
