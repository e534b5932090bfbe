package gov.award.testing;

import gov.award.database.TestDatabase;
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
        var properties = new HashMap<String, Object>(TestDatabase.shared().properties());
        var folder = TestDatabase.shared().folder();
        properties.put("award.data", folder.toString());
        CountyEdition.in(folder.resolve("editions"));
        // Every test makes accounts anew: the cheapest hash there is.
        properties.put("award.passwords.memory", "8");
        properties.put("award.passwords.passes", "1");
        // Tests seal the journal, deliver and remind when they choose to.
        properties.put("award.journal.timer", "false");
        properties.put("award.notices.timer", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("shared database", properties));
    }
}
