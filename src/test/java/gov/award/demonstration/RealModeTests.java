package gov.award.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Editions;
import gov.award.people.DemoAccounts;
import gov.award.testing.DatabaseTest;
import gov.award.workdays.DemoClock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real installation knows nothing of the demonstration. */
@DatabaseTest
class RealModeTests {

    @Autowired
    private ApplicationContext program;

    @Test
    void nothingOfTheDemonstrationIsThere() {
        assertThat(Stream.of(program.getBeanDefinitionNames())
                        .filter(name -> name.startsWith("gov.award.demonstration")))
                .isEmpty();
        assertThat(program.getBeanProvider(DemoAccounts.class).stream()).isEmpty();
        assertThat(program.getBeanProvider(DemoClock.class).stream()).isEmpty();
        assertThat(program.getBean(Editions.class).find("qingyuan-2023")).isEmpty();
    }

    @Test
    void nothingIsPlayed() {
        var jdbc = program.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from demonstration")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from programme")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
