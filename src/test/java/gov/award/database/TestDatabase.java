package gov.award.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The PostgreSQL all tests of one JVM share; the only one that may forget what it wrote if the machine falls. */
public final class TestDatabase {

    private static final class Holder {

        static final TestDatabase SHARED = start(1);
    }

    private static final int RUNS_AT_ONCE = 4;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource superusers;

    private TestDatabase(Path folder) {
        this.folder = folder;
        this.postgres = EmbeddedPostgres.start(
                new DataFolder(folder),
                EmbeddedPostgres.settings(
                        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "scram_iterations=1"));
        try {
            forget(postgres);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // Tests look behind the program's back often, and a new connection takes long.
        var pooled = new HikariConfig();
        pooled.setJdbcUrl(postgres.access().url());
        pooled.setUsername(postgres.superuser().username());
        pooled.setPassword(postgres.superuser().password());
        pooled.setMinimumIdle(0);
        superusers = new HikariDataSource(pooled);
    }

    // Binaries and cluster stay under target, so that the next run starts at once; the database is new in each.
    private static TestDatabase start(int attempt) {
        try {
            return new TestDatabase(Path.of("target", "test-data-" + attempt));
        } catch (DatabaseRefused e) {
            if (attempt == RUNS_AT_ONCE) {
                throw e;
            }
            return start(attempt + 1);
        }
    }

    /** The program itself never drops anything. */
    private static void forget(EmbeddedPostgres postgres) throws SQLException {
        var access = postgres.access();
        try (var connection = DatabaseAccess.connect(
                        access.url().replaceFirst("/award$", "/postgres"), postgres.superuser());
                var statement = connection.createStatement()) {
            statement.execute("drop database award");
            statement.execute("drop role award_owner");
            statement.execute("drop role award_app");
            // Tests connect often; what a password costs has been kept with it.
            statement.execute("alter role %s password '%s'"
                    .formatted(
                            postgres.superuser().username(),
                            postgres.superuser().password()));
        }
        postgres.prepare();
    }

    public static TestDatabase shared() {
        return Holder.SHARED;
    }

    /** Where the program under test keeps what is not in the database; another JVM has another. */
    public Path folder() {
        return folder.resolve("program");
    }

    /** What makes the program use this database as it would an external one. */
    public Map<String, String> properties() {
        var access = postgres.access();
        return Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.program().username(),
                "spring.datasource.password", access.program().password(),
                "award.database.owner.username", access.owner().username(),
                "award.database.owner.password", access.owner().password());
    }

    /** A connection of the owner, who migrates. */
    public Connection owner() throws SQLException {
        return postgres.access().connect(postgres.access().owner());
    }

    /** A connection no policy and no trigger need stop: for clearing up, and for tampering behind the program's back. */
    public Connection superuser() throws SQLException {
        var connection = superusers.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("discard all");
        }
        return connection;
    }

    /** Of the role {@code postgres}. */
    public String superuserPassword() {
        return postgres.superuser().password();
    }

    /** Whether an act waits for what another holds. */
    public boolean someoneWaits() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select exists (select from pg_locks where locktype in ('transactionid', 'tuple') and not granted)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
