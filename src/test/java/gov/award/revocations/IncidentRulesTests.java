package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentRulesTests {

    private static final Edition EDITION = new Editions().byCode("hengyang-2023");
    private static final LocalDate AWARDED = LocalDate.of(2024, 5, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    static Stream<RevocationGround> byOccurrence() {
        return counting(RevocationGround.Counting.HAPPENED);
    }

    static Stream<RevocationGround> byFinding() {
        return counting(RevocationGround.Counting.FOUND);
    }

    private static Stream<RevocationGround> counting(RevocationGround.Counting counting) {
        return Stream.of(RevocationGround.values()).filter(ground -> ground.counting() == counting);
    }

    @ParameterizedTest
    @MethodSource("byOccurrence")
    @Basis({Provision.REVOCATION_WINDOW, Provision.ACCIDENT, Provision.OPERATING_LOSS})
    void eventCountsFromTheDayOfTheAwardToTheCorrespondingDayOfTheThirdYear(RevocationGround ground) {
        assertThat(happened(ground, AWARDED.minusDays(1))).containsExactly("INCIDENT_OUTSIDE");
        assertThat(happened(ground, AWARDED)).isEmpty();
        assertThat(happened(ground, LAST.minusDays(1))).isEmpty();
        assertThat(happened(ground, LAST)).isEmpty();
        assertThat(happened(ground, LAST.plusDays(1))).containsExactly("INCIDENT_OUTSIDE");
    }

    @Test
    @Basis(Provision.REVOCATION_WINDOW)
    void eventWithinTheYearsCountsThoughFoundLater() {
        assertThat(rules(RevocationGround.ACCIDENT, LAST, LAST.plusYears(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("byFinding")
    @Basis({
        Provision.QUALITY_FAILURE,
        Provision.CONSUMER_FRAUD,
        Provision.TAX_OFFENCE,
        Provision.IP_CRIME,
        Provision.OTHER_GRAVE_MATTER
    })
    void findingPenaltyOrJudgmentCountsByItsOwnDay(RevocationGround ground) {
        assertThat(rules(ground, AWARDED, null)).containsExactly("INCIDENT_FOUND");
        assertThat(rules(ground, null, AWARDED.minusDays(1))).containsExactly("INCIDENT_OUTSIDE");
        assertThat(rules(ground, AWARDED.minusDays(9), AWARDED)).isEmpty();
        assertThat(rules(ground, null, LAST)).isEmpty();
        assertThat(rules(ground, null, LAST.plusDays(1))).containsExactly("INCIDENT_OUTSIDE");
        assertThat(rules(ground, AWARDED.minusDays(1), LAST.plusDays(1))).containsExactly("INCIDENT_OUTSIDE");
        assertThat(rules(ground, AWARDED, LAST.plusDays(1))).isEmpty();
        assertThat(rules(ground, LAST, LAST.plusDays(1))).isEmpty();
        assertThat(rules(ground, LAST.plusDays(1), LAST.plusDays(2))).containsExactly("INCIDENT_OUTSIDE");
    }

    @Test
    @Basis(Provision.FRAUD)
    void fraudIsNeverTooOldNorTooYoung() {
        assertThat(rules(RevocationGround.FRAUD, null, null)).isEmpty();
        assertThat(rules(RevocationGround.FRAUD, AWARDED.minusYears(2), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Basis(Provision.REVOCATION_WINDOW)
    void nothingLiesInTheFutureNorIsFoundBeforeItHappened(RevocationGround ground) {
        assertThat(rules(ground, TODAY.plusDays(1), TODAY.plusDays(1))).contains("INCIDENT_FUTURE");
        assertThat(rules(ground, AWARDED.plusDays(2), AWARDED.plusDays(1))).contains("INCIDENT_FOUND_BEFORE");
    }

    @Test
    @Basis(Provision.FRAUD)
    void barForFraudEndsOnTheCorrespondingDayOfTheSixthYear() {
        assertThat(Revoking.barredUntil(RevocationGround.FRAUD, EDITION, LocalDate.of(2026, 9, 1)))
                .isEqualTo(LocalDate.of(2032, 9, 1));
        assertThat(Revoking.barredUntil(RevocationGround.ACCIDENT, EDITION, LocalDate.of(2026, 9, 1)))
                .isNull();
    }

    private static List<String> happened(RevocationGround ground, LocalDate day) {
        return rules(ground, day, null);
    }

    private static List<String> rules(
            RevocationGround ground,
            @org.jspecify.annotations.Nullable LocalDate happened,
            @org.jspecify.annotations.Nullable LocalDate found) {
        return IncidentRules.refusals(ground, happened, found, AWARDED, TODAY, EDITION).stream()
                .map(Refusal::rule)
                .toList();
    }
}
