package gov.award.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The database as it is copied out of and into: all of it, whoever may see what. */
@Component
public final class WholeDatabase {

    private final Database database;
    private final Kind kind;
    private final DataFolder folder;
    private final Environment environment;

    WholeDatabase(Database database, Kind kind, DataFolder folder, Environment environment) {
        this.database = database;
        this.kind = kind;
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * One step of the schema's history.
     *
     * @param checksum of the script that made it
     */
    public record Step(String version, int checksum) {}

    public DataFolder folder() {
        return folder;
    }

    /** {@code real} or {@code demo}. */
    public String kind() {
        return kind.column();
    }

    /**
     * Reads everything; a row that a policy would hide is an error.
     *
     * @throws DatabaseRefused if no role is named that may
     */
    public Connection reader() throws SQLException {
        var connection = database.access().connect(readingRole());
        try (var statement = connection.createStatement()) {
            statement.execute("set row_security = off; set time zone 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Credentials readingRole() {
        if (database instanceof EmbeddedPostgres embedded) {
            return embedded.superuser();
        }
        var password = environment.getProperty("award.backup.password");
        if (password == null) {
            throw new DatabaseRefused(
                    "A backup reads every row, which neither the owner nor the program's role may: the password award.backup.password of a role that bypasses row-level security is missing (docs/operations.md).");
        }
        return new Credentials(environment.getProperty("award.backup.username", "award_backup"), password);
    }

    /** Owns all tables. */
    public Connection owner() throws SQLException {
        var connection = database.access().connect(database.access().owner());
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
        }
        return connection;
    }

    /** The steps this program can take. */
    public List<Step> steps() {
        return Arrays.stream(
                        Migrations.upTo(database.access(), kind, null).info().all())
                .filter(step -> step.getVersion() != null && step.getChecksum() != null)
                .map(step -> new Step(step.getVersion().getVersion(), step.getChecksum()))
                .toList();
    }

    /**
     * Makes or changes the tables.
     *
     * @param version the step to stop at, before anybody's rights to rows are settled; nothing for all
     */
    public void migrate(@Nullable String version) {
        Migrations.upTo(database.access(), kind, version).migrate();
    }
}
