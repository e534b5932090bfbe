package gov.award.testing;

import gov.award.database.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Has the program under test work with the tests' PostgreSQL; said before the program opens another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        putBack();
        var properties = new HashMap<String, Object>(TestDatabase.shared().properties());
        var folder = TestDatabase.shared().folder();
        properties.put("award.data", folder.toString());
        CountyEdition.in(folder.resolve("editions"));
        // Every test makes accounts anew: the cheapest hash there is.
        properties.put("award.passwords.memory", "8");
        properties.put("award.passwords.passes", "1");
        // Tests seal the journal, deliver, remind and read reports when they choose to.
        properties.put("award.journal.timer", "false");
        properties.put("award.notices.timer", "false");
        properties.put("award.search.timer", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("shared database", properties));
    }

    /** The last test may have left what this program would not start on. */
    private static void putBack() {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regprocedure('testing.put_back()') is not null")) {
            there.next();
            if (there.getBoolean(1)) {
                statement.execute("select testing.put_back()");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
