package gov.award.files;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While contents are copied elsewhere none is swept away, though what was copied of the database may name one no longer named. */
public final class CopiedContents {

    private static final String LOCK = "(hashtextextended('copied contents', 3))";

    private CopiedContents() {}

    /** Until the connection is closed. */
    public static void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock_shared" + LOCK);
        }
    }

    /** For the rest of the transaction, if so. */
    static boolean nobodyCopies(JdbcClient jdbc) {
        return jdbc.sql("select pg_try_advisory_xact_lock" + LOCK)
                .query(Boolean.class)
                .single();
    }
}
