package gov.award.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gov.award.Basis;
import gov.award.measures.Provision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@Basis(Provision.REAPPLICATION_BAR)
class TermTests {

    private static final Term TERM = new Term(LocalDate.of(2020, 5, 10), 6);

    @Test
    void barStandsFromTheDayOfTheDecisionToTheCorrespondingDayOfTheLastYear() {
        assertThat(TERM.contains(LocalDate.of(2020, 5, 9))).isFalse();
        assertThat(TERM.contains(LocalDate.of(2020, 5, 10))).isTrue();
        assertThat(TERM.contains(LocalDate.of(2026, 5, 9))).isTrue();
        assertThat(TERM.contains(LocalDate.of(2026, 5, 10))).isTrue();
        assertThat(TERM.lastDay()).isEqualTo(LocalDate.of(2026, 5, 10));
    }

    @Test
    void barHasLapsedOnTheDayAfter() {
        assertThat(TERM.contains(LocalDate.of(2026, 5, 11))).isFalse();
    }

    @Test
    void decisionOfTheLastOfFebruaryEndsOnTheLastOfFebruary() {
        var term = new Term(LocalDate.of(2020, 2, 29), 6);

        assertThat(term.contains(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(term.contains(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void barOfNoYearsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(LocalDate.of(2020, 1, 1), 0));
    }
}
