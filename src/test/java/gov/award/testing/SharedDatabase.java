package gov.award.testing;

import gov.award.database.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Has the program under test work with the tests' PostgreSQL. */
class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = new HashMap<String, Object>(TestDatabase.shared().properties());
        properties.put("award.data", "target/test-data");
        CountyEdition.in(Path.of("target/test-data/editions"));
        // Tests seal the journal, deliver and remind when they choose to.
        properties.put("award.journal.timer", "false");
        properties.put("award.notices.timer", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("shared database", properties));
    }
}
