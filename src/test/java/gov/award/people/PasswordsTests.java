package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PasswordsTests {

    private static final ApplicationContextRunner PROGRAM = new ApplicationContextRunner().withBean(Passwords.class);

    @Test
    void hashTakesTheProgramsTimeAndMemoryUnlessToldOtherwise() {
        PROGRAM.run(context -> assertThat(context.getBean(Passwords.class).hash("Bamboo-Rain-2026"))
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$"));
    }

    @Test
    void hashMadeWithAnotherCostIsStillCompared() {
        PROGRAM.withPropertyValues("award.passwords.memory=8", "award.passwords.passes=1")
                .run(cheap -> {
                    var hash = cheap.getBean(Passwords.class).hash("Bamboo-Rain-2026");
                    assertThat(hash).startsWith("$argon2id$v=19$m=8,t=1,p=1$");
                    PROGRAM.run(context -> {
                        assertThat(context.getBean(Passwords.class).matches("Bamboo-Rain-2026", hash))
                                .isTrue();
                        assertThat(context.getBean(Passwords.class).matches("bamboo-rain-2026", hash))
                                .isFalse();
                        assertThat(context.getBean(Passwords.class).matches("Bamboo-Rain-2026", null))
                                .isFalse();
                    });
                });
    }
}
