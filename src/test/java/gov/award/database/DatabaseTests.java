package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTests {

    @Autowired
    JdbcClient jdbc;

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
    void markOfTheDatabaseCannotBeChangedByTheProgram() {
        assertThat(jdbc.sql("select kind from installation").query(String.class).single())
                .isEqualTo("real");
        assertThatThrownBy(
                        () -> jdbc.sql("update installation set kind = 'demo'").update())
                .hasStackTraceContaining("permission denied");
    }
}
