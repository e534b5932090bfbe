package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which databases the program starts on: one server plays the external one. */
class AdmissionTests {

    @TempDir
    static Path root;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(
                new DataFolder(root.resolve("external")), EmbeddedPostgres.settings("fsync=off"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void forget() throws SQLException {
        execute("drop schema if exists award cascade");
        execute("alter role award_app nosuperuser nobypassrls nocreaterole");
        execute("revoke award_owner from award_app");
        execute("drop owned by award_app");
        execute("grant connect on database award to award_app");
        execute("drop role if exists mighty");
    }

    @Test
    void externalDatabaseIsMigratedAsOwnerAndEnteredAsProgram() {
        external().run(program -> {
            assertThat(program).hasNotFailed();
            var jdbc = JdbcClient.create(program.getBean(javax.sql.DataSource.class));
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("award_app");
            assertThat(jdbc.sql("select tableowner from pg_tables where tablename = 'installation'")
                            .query(String.class)
                            .single())
                    .isEqualTo("award_owner");
        });
    }

    @Test
    void withoutAnAddressTheProgramStartsItsOwn() {
        runner().withPropertyValues("award.data=" + root.resolve("own")).run(program -> {
            assertThat(program).hasNotFailed();
            assertThat(program.getBean(Database.class)).isInstanceOf(EmbeddedPostgres.class);
        });
        // The same once more, on what is there now.
        runner().withPropertyValues("award.data=" + root.resolve("own"))
                .run(program -> assertThat(program).hasNotFailed());
        runner().withPropertyValues("award.data=" + root.resolve("own"), "award.demo=true")
                .run(program -> assertThat(program).getFailure().rootCause().isInstanceOf(DatabaseRefused.class));
    }

    @ParameterizedTest
    @CsvSource({
        "alter role award_app superuser, is a superuser",
        "alter role award_app bypassrls, bypasses row-level security",
        "alter role award_app createrole, may create roles",
        "grant award_owner to award_app, is a member of the owner",
        "create role mighty bypassrls; grant mighty to award_app, is a member of a role",
        "create schema award authorization award_app, owns the schema",
        "create schema award authorization award_owner; create table award.t (); alter table award.t owner to award_app, owns tables"
    })
    void roleThatRowLevelSecurityDoesNotBindIsRefused(String made, String reason) throws SQLException {
        execute(made);
        external().run(program -> assertThat(program)
                .getFailure()
                .rootCause()
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("award_app")
                .hasMessageContaining(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 14})
    void tooOldAPostgresqlIsRefused(int version) {
        assertThatThrownBy(() -> Admission.checkVersion(version))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessage("PostgreSQL %d is too old: 15 or later is needed.".formatted(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 18})
    void oldestPostgresqlAndLaterOnesAreAdmitted(int version) {
        assertThatCode(() -> Admission.checkVersion(version)).doesNotThrowAnyException();
    }

    @Test
    void ownerIsNotTakenForTheProgram() {
        var owner = server.access().owner();
        external()
                .withPropertyValues(
                        "spring.datasource.username=" + owner.username(),
                        "spring.datasource.password=" + owner.password())
                .run(program -> assertThat(program)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseRefused.class)
                        .hasMessageContaining("is the owner"));
    }

    @ParameterizedTest
    @CsvSource({"false, true, --demo does not touch it", "true, false, belongs to a demonstration"})
    void demonstrationAndRealUseKeepApart(boolean first, boolean then, String reason) {
        external().withPropertyValues("award.demo=" + first).run(program -> assertThat(program)
                .hasNotFailed());
        external().withPropertyValues("award.demo=" + then).run(program -> assertThat(program)
                .getFailure()
                .rootCause()
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(reason));
        external().withPropertyValues("award.demo=" + first).run(program -> assertThat(program)
                .hasNotFailed());
    }

    @Test
    void missingOrWrongPasswordIsSaidPlainly() {
        external().withPropertyValues("spring.datasource.password=wrong").run(program -> assertThat(program)
                .getFailure()
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("to role award_app"));
        runner().withPropertyValues("spring.datasource.url=" + server.access().url())
                .run(program -> assertThat(program)
                        .getFailure()
                        .hasStackTraceContaining("award.database.owner.password is missing"));
    }

    @Test
    void refusalIsPrintedWithoutAStackTrace() {
        FailureAnalyzer analyzer = new DatabaseRefusedAnalyzer();
        var analysis = analyzer.analyze(new IllegalStateException(new DatabaseRefused("why")));
        assertThat(analysis)
                .isNotNull()
                .extracting(found -> found.getDescription())
                .isEqualTo("why");
    }

    static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withInitializer(new EarlyDatabase.Beginning())
                .withUserConfiguration(DatabaseConfiguration.class)
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class));
    }

    private static ApplicationContextRunner external() {
        var access = server.access();
        return runner().withPropertyValues(
                        "spring.datasource.url=" + access.url(),
                        "spring.datasource.username=" + access.program().username(),
                        "spring.datasource.password=" + access.program().password(),
                        "award.database.owner.username=" + access.owner().username(),
                        "award.database.owner.password=" + access.owner().password());
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = server.access().connect(server.superuser());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
