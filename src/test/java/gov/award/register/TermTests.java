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
    void barStandsOnTheDayOfTheDecisionAndUntilTheDayBeforeItsAnniversary() {
        assertThat(TERM.contains(LocalDate.of(2020, 5, 9))).isFalse();
        assertThat(TERM.contains(LocalDate.of(2020, 5, 10))).isTrue();
        assertThat(TERM.contains(LocalDate.of(2026, 5, 9))).isTrue();
        assertThat(TERM.lastDay()).isEqualTo(LocalDate.of(2026, 5, 9));
    }

    @Test
    void barHasLapsedOnTheAnniversary() {
        assertThat(TERM.contains(LocalDate.of(2026, 5, 10))).isFalse();
    }

    @Test
    void decisionOfTheLastOfFebruaryHasItsAnniversaryOnTheLastOfFebruary() {
        var term = new Term(LocalDate.of(2020, 2, 29), 6);

        assertThat(term.contains(LocalDate.of(2026, 2, 27))).isTrue();
        assertThat(term.contains(LocalDate.of(2026, 2, 28))).isFalse();
    }

    @Test
    void barOfNoYearsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(LocalDate.of(2020, 1, 1), 0));
    }
}
