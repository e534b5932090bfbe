package gov.award.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.CYCLE)
class CycleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @ParameterizedTest
    @CsvSource({"2025, WITHIN_CYCLE", "2026, ", "2027, "})
    void twoYearsLieBetweenRounds(int year, String expected) {
        var steps = new RoundsSteps(context, PeopleSteps.installed(context));
        clock.set(LocalDate.of(2024, 3, 1));
        steps.announcedRound();
        clock.set(LocalDate.of(year, 3, 2));

        assertThat(steps.announce(steps.readyRound(year), null).reasons())
                .extracting(Refusal::rule)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
