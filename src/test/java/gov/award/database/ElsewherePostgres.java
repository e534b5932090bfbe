package gov.award.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL somebody else runs, as durable as any: for programs under test in processes of their own. */
public final class ElsewherePostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    public ElsewherePostgres(Path folder) {
        postgres = EmbeddedPostgres.start(
                new DataFolder(folder), EmbeddedPostgres.settings("max_connections=100", "shared_buffers=128MB"));
    }

    public int port() {
        return postgres.port();
    }

    /** Past every policy. */
    public Connection superuser() throws SQLException {
        return DatabaseAccess.connect(postgres.access().url(), postgres.superuser());
    }

    /** What lets a program in. */
    public Map<String, String> passwords() {
        return Map.of(
                "SPRING_DATASOURCE_PASSWORD", postgres.access().program().password(),
                "AWARD_DATABASE_OWNER_PASSWORD", postgres.access().owner().password());
    }

    @Override
    public void close() {
        postgres.close();
    }
}
