package gov.award.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Opens the database while the rest of the program is still being put together, which takes about as long. */
final class EarlyDatabase implements DisposableBean {

    private final CompletableFuture<Database> opening = new CompletableFuture<>();

    EarlyDatabase(Environment environment) {
        Thread.ofPlatform().name("database").start(() -> open(environment));
    }

    /**
     * The database, as soon as it is open.
     *
     * @throws DatabaseRefused if it is not to be had
     */
    Database opened() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseRefused refused ? refused : e;
        }
    }

    /** Also when the program ends before it was ever put together. */
    @Override
    public void destroy() {
        opening.handle((database, _) -> {
                    if (database != null) {
                        database.close();
                    }
                    return true;
                })
                .join();
    }

    /** Begins before any component is looked for. */
    static final class Beginning implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var early = new EarlyDatabase(context.getEnvironment());
            var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
            beans.registerSingleton(EarlyDatabase.class.getName(), early);
            beans.registerDisposableBean(EarlyDatabase.class.getName(), early);
            // The program may be ended before its beans are.
            SpringApplication.getShutdownHandlers().add(early::destroy);
        }
    }

    private void open(Environment environment) {
        try {
            opening.complete(admitted(environment));
        } catch (Throwable refused) {
            opening.completeExceptionally(refused);
        }
    }

    private static Database admitted(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        var database = url.isBlank() ? EmbeddedPostgres.start(DataFolder.of(environment)) : external(url, environment);
        try {
            new Admission(database.access(), Kind.of(environment)).check();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database external(String url, Environment environment) {
        return new Database.External(new DatabaseAccess(
                url,
                credentials(environment, "award.database.owner", "award_owner"),
                credentials(environment, "spring.datasource", "award_app")));
    }

    private static Credentials credentials(Environment environment, String prefix, String username) {
        var password = environment.getProperty(prefix + ".password");
        if (password == null) {
            throw new DatabaseRefused(
                    "A database of your own needs two roles: the password " + prefix + ".password is missing.");
        }
        return new Credentials(environment.getProperty(prefix + ".username", username), password);
    }
}
