package gov.award.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** How the schema is brought up to date, by the program and by what restores a backup. */
final class Migrations {

    private Migrations() {}

    static void configure(FluentConfiguration flyway, DatabaseAccess access, Kind kind) {
        flyway.defaultSchema(DatabaseAccess.SCHEMA)
                .schemas(DatabaseAccess.SCHEMA)
                .createSchemas(false)
                .placeholders(Map.of("program", access.program().username(), "kind", kind.column()));
    }

    /** @param version where to stop, without what is repeated: tables, and no policies on them; nothing for all */
    static Flyway upTo(DatabaseAccess access, Kind kind, @Nullable String version) {
        var flyway = Flyway.configure()
                .dataSource(
                        access.url(), access.owner().username(), access.owner().password());
        configure(flyway, access, kind);
        if (version != null) {
            flyway.target(version).repeatableSqlMigrationPrefix("none");
        }
        return flyway.load();
    }
}
