package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource connections;

    @Test
    void programWorksAsTheRestrictedRoleInItsSchema() {
        assertThat(jdbc.sql("select current_user || ' ' || current_schema()")
                        .query(String.class)
                        .single())
                .isEqualTo("award_app award");
    }

    @Test
    void historyOfTheMigrationsIsNotForTheProgram() {
        assertThatThrownBy(() -> jdbc.sql("select count(*) from flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void serversTimeZoneIsNotTheSessions() {
        assertThat(jdbc.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
    }

    @Test
    void statementIsPlannedOnceAConnection() throws SQLException {
        try (var connection = connections.getConnection()) {
            assertThat(connection.unwrap(PGConnection.class).getPrepareThreshold())
                    .isOne();
        }
    }

    @Test
    void serverThatSaysNothingIsWaitedForALittleLongerThanAnyStatementMayTake() throws SQLException {
        try (var connection = connections.getConnection()) {
            var statement = Duration.ofSeconds(
                    jdbc.sql("select extract(epoch from current_setting('statement_timeout')::interval)")
                            .query(Long.class)
                            .single());
            assertThat(statement).isPositive();
            assertThat(Duration.ofMillis(connection.getNetworkTimeout()))
                    .isBetween(statement.plusSeconds(5), statement.plusSeconds(30));
        }
    }

    @Test
    void markOfTheDatabaseCannotBeChangedByTheProgram() {
        assertThat(jdbc.sql("select kind from installation").query(String.class).single())
                .isEqualTo("real");
        assertThatThrownBy(
                        () -> jdbc.sql("update installation set kind = 'demo'").update())
                .hasStackTraceContaining("permission denied");
    }
}
