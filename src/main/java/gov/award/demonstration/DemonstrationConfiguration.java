package gov.award.demonstration;

import gov.award.database.DataFolder;
import gov.award.journal.KeptOutside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the demonstration needs before it can be played: the story, and a database in which nothing is left of a play broken off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("award.demo")
class DemonstrationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationConfiguration.class);

    @Bean
    static Story story() {
        return Story.read();
    }

    /** A play broken off is thrown away, so that nothing half told passes for the whole. */
    @Bean
    static FlywayMigrationStrategy anew(DataFolder folder) {
        return flyway -> {
            if (brokenOff(flyway)) {
                LOG.warn("The demonstration was not played to its end; it begins anew.");
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .cleanDisabled(false)
                        .load()
                        .clean();
                forget(folder);
            }
            flyway.migrate();
        };
    }

    private static boolean brokenOff(Flyway flyway) {
        var schema = flyway.getConfiguration().getDefaultSchema();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            try (var there =
                    statement.executeQuery("select to_regclass('%s.demonstration') is not null".formatted(schema))) {
                if (!there.next() || !there.getBoolean(1)) {
                    return false;
                }
            }
            try (var begun = statement.executeQuery(
                    "select exists (select from %s.demonstration where played_at is null)".formatted(schema))) {
                return begun.next() && begun.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The journal that begins anew has another head. */
    private static void forget(DataFolder folder) {
        try {
            Files.deleteIfExists(KeptOutside.head(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
