package gov.award.leaks;

import gov.award.database.TestDatabase;
import gov.award.testing.MovableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All there was at a moment: put back as often as a test wants to begin there. Those signed in then are signed in. */
final class Snapshot {

    private final String schema;
    private final MovableClock clock;
    private final Instant moment;
    private final List<String> tables = new ArrayList<>();

    /** @param schema where the copies are kept */
    Snapshot(String schema, MovableClock clock) {
        this.schema = schema;
        this.clock = clock;
        moment = clock.now();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            tables.addAll(column(statement, "select * from testing.tables()"));
            for (var table : tables) {
                statement.execute("create table %2$s.%1$s as table award.%1$s".formatted(table, schema));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void putBack() {
        clock.set(moment);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Neither foreign keys nor the triggers of insert-only tables stand in the way.
            statement.execute("set session_replication_role = replica");
            for (var table : tables) {
                putBack(connection, table);
            }
            // The security clock went on meanwhile.
            statement.execute("""
                    update award.spring_session set last_access_time = extract(epoch from now()) * 1000,
                        expiry_time = (extract(epoch from now()) + max_inactive_interval) * 1000
                    """);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void putBack(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from award." + table);
            var columns = String.join(", ", column(statement, """
                    select quote_ident(attname) from pg_attribute
                    where attrelid = 'award.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                    """.formatted(table)));
            statement.execute("insert into award.%1$s (%2$s) overriding system value select %2$s from %3$s.%1$s"
                    .formatted(table, columns, schema));
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
