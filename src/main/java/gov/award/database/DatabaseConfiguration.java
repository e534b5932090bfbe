package gov.award.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database: our own unless {@code spring.datasource.url} names another; migrates as owner, works as program. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 10;
    private static final String SILENT_SECONDS = "70";

    // Nobody waits for another for longer than a browser would, and no transaction left open holds up the journal for
    // good.
    private static final String LIMITS =
            "set lock_timeout = '10s'; set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '5min'";

    @Bean
    DataFolder dataFolder(Environment environment) {
        return DataFolder.of(environment);
    }

    @Bean
    Kind databaseKind(Environment environment) {
        return Kind.of(environment);
    }

    @Bean
    Database database(EarlyDatabase early) {
        return early.opened();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(Database database) {
        var access = database.access();
        var pool = new HikariDataSource();
        pool.setPoolName("database");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.program().username());
        pool.setPassword(access.program().password());
        pool.addDataSourceProperty("currentSchema", DatabaseAccess.SCHEMA);
        // Text, since the driver passes over in silence what is given to it as a number.
        // Under row-level security planning takes longer than carrying out: once a connection is enough.
        pool.addDataSourceProperty("prepareThreshold", "1");
        // The driver would make the server's own time zone that of the session.
        pool.setConnectionInitSql("set time zone 'UTC'; set plan_cache_mode = force_generic_plan; " + LIMITS);
        // A server silent for longer than any statement may take is gone, and nobody waits for it any more.
        pool.addDataSourceProperty("socketTimeout", SILENT_SECONDS);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    @Bean
    FlywayConnectionDetails databaseOwner(Database database) {
        var access = database.access();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return access.owner().username();
            }

            @Override
            public String getPassword() {
                return access.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer migrations(Database database, Kind kind) {
        return flyway -> Migrations.configure(flyway, database.access(), kind);
    }
}
