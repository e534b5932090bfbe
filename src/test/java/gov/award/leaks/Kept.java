package gov.award.leaks;

import static java.util.stream.Collectors.joining;

import gov.award.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The database as it stood, to find out what has changed since, and to put it back. */
final class Kept implements AutoCloseable {

    /**
     * What may change though nothing was done: who read what and how that is sealed, who is signed in, how often a sign-in or
     * a complaint was tried.
     */
    private static final Set<String> APART = Set.of(
            "journal_entry",
            "journal_seal",
            "journal_anchor",
            "spring_session",
            "spring_session_attributes",
            "sign_in_attempt",
            "complaint_source");

    /** Of those who were signed in: whoever was signed out is signed in again. */
    private static final List<String> SESSIONS = List.of("spring_session", "spring_session_attributes");

    private final Connection connection;
    private final Map<String, String> contents;

    Kept() throws SQLException {
        connection = TestDatabase.shared().superuser();
        run("drop schema if exists kept cascade");
        run("create schema kept");
        // Neither foreign keys nor the triggers of insert-only tables stand in the way of putting back.
        run("set session_replication_role = replica");
        contents = contents();
        for (var table : contents.keySet()) {
            run("create table kept.%1$s as table award.%1$s".formatted(table));
        }
        for (var table : SESSIONS) {
            run("create table kept.%1$s as table award.%1$s".formatted(table));
        }
    }

    /** The tables that are not what they were; put back at once. */
    List<String> changed() throws SQLException {
        var changed = new ArrayList<String>();
        var now = contents();
        contents.forEach((table, content) -> {
            if (!content.equals(now.get(table))) {
                changed.add(table);
            }
        });
        for (var table : changed) {
            run("delete from award." + table);
            var columns = String.join(", ", column("""
                            select quote_ident(attname) from pg_attribute
                            where attrelid = 'award.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                            """.formatted(table)));
            run("insert into award.%1$s (%2$s) overriding system value select %2$s from kept.%1$s"
                    .formatted(table, columns));
        }
        for (var table : SESSIONS) {
            run("insert into award.%1$s select * from kept.%1$s on conflict do nothing".formatted(table));
        }
        return changed;
    }

    /** A digest of each table, all asked for at once. */
    private Map<String, String> contents() throws SQLException {
        var contents = new LinkedHashMap<String, String>();
        var apart = APART.stream().collect(joining("', '", "'", "'"));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select t.name, testing.content(t.name) from testing.tables() t (name) where t.name not in (%s)"
                                .formatted(apart))) {
            while (rows.next()) {
                contents.put(rows.getString(1), rows.getString(2));
            }
        }
        return contents;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema kept cascade");
        connection.close();
    }
}
