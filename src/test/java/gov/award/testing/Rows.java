package gov.award.testing;

import gov.award.database.TestDatabase;
import java.sql.SQLException;

/** Multiplies rows behind the program's back, for lists that must stay quick when they are long. */
public final class Rows {

    private Rows() {}

    /**
     * Copies the rows of {@code table} for which {@code where} holds (alias {@code t}) once for each number from {@code from}
     * to {@code to}; {@code changed} are keys and SQL expressions in turn, in which {@code g} is the number.
     */
    public static void copy(String table, String where, String changed, int from, int to) {
        run("""
                insert into %1$s overriding system value select c.* from %1$s t, generate_series(%2$d, %3$d) g,
                    lateral jsonb_populate_record(t, jsonb_build_object(%4$s)) c where %5$s
                """.formatted(table, from, to, changed, where));
    }

    /** An identifier that is the same for the same letter and number wherever it is used. */
    public static String id(String letter) {
        return "md5('" + letter + "' || g)::uuid";
    }

    public static void run(String sql) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
