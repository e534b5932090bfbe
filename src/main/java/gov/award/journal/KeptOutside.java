package gov.award.journal;

import gov.award.database.DataFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Where the journal keeps what must not lie in the database. */
public final class KeptOutside {

    private KeptOutside() {}

    /** The key that signs the head. */
    static Path key(DataFolder data) {
        return data.keys().resolve("journal.key");
    }

    /** The signed head of the chain. */
    public static Path head(DataFolder data) {
        return data.keys().resolve("journal.head");
    }

    /** Has chain and head stay as they are, and at one with each other, until the connection's transaction ends. */
    public static void hold(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, Chain.LOCK);
            lock.execute();
        }
    }
}
