package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.ScoringScheme.TieBreak;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules for schemes, criteria and schedules, at their limits. */
@Basis({Provision.RANKING, Provision.SURVEY, Provision.CRITERIA, Provision.ITEM_SCORING, Provision.WORK_PLAN})
class RoundRulesTests {

    @Test
    void theSuggestedSchemeKeepsEveryRule() {
        assertThat(SchemeRules.broken(RoundsSteps.suggested())).isEmpty();
    }

    @Test
    void weightsAddUpToOneHundredAndNeitherLessNorMore() {
        assertThat(broken(weights(40, 50, 9, 50, 50, 0))).containsExactly("WEIGHTS_OF_ORGANISATIONS");
        assertThat(broken(weights(40, 50, 10, 50, 50, 0))).isEmpty();
        assertThat(broken(weights(40, 50, 11, 50, 50, 0))).containsExactly("WEIGHTS_OF_ORGANISATIONS");
        assertThat(broken(weights(40, 50, 10, 49, 50, 0))).containsExactly("WEIGHTS_OF_INDIVIDUALS");
        assertThat(broken(weights(40, 50, 10, 51, 50, 0))).containsExactly("WEIGHTS_OF_INDIVIDUALS");
    }

    @Test
    void individualsAreNotSurveyed() {
        assertThat(broken(weights(40, 50, 10, 50, 49, 1))).containsExactly("SURVEY_WEIGHT_OF_INDIVIDUALS");
    }

    @Test
    void everyReportCounts() {
        assertThat(broken(weights(50, 50, 0, 50, 50, 0))).containsExactly("WEIGHT_MISSING");
        assertThat(broken(weights(1, 98, 1, 1, 99, 0))).isEmpty();
        assertThat(broken(weights(110, -20, 10, 50, 50, 0))).containsExactly("WEIGHT_MISSING");
        assertThat(broken(weights(Integer.MAX_VALUE, Integer.MAX_VALUE, 102, 50, 50, 0)))
                .containsExactly("WEIGHTS_OF_ORGANISATIONS");
    }

    @Test
    void theMinimumIsAPointOfTheScale() {
        assertThat(broken(minimum("-0.01"))).containsExactly("MINIMUM_OUTSIDE_SCALE");
        assertThat(broken(minimum("0"))).isEmpty();
        assertThat(broken(minimum("1000.00"))).isEmpty();
        assertThat(broken(minimum("1000.01"))).containsExactly("MINIMUM_OUTSIDE_SCALE");
        assertThat(broken(minimum("600.001"))).containsExactly("MINIMUM_OUTSIDE_SCALE");
    }

    @Test
    void theSpreadIsAStepOfTheScale() {
        for (var spread : List.of(0, 4, 7, 101, 105)) {
            assertThat(SchemeRules.spreadWithinScale(spread)).as("%d", spread).isPresent();
        }
        for (var spread : List.of(5, 20, 100)) {
            assertThat(SchemeRules.spreadWithinScale(spread)).as("%d", spread).isEmpty();
        }
    }

    @Test
    void tiesAreDecidedInTheEndByTheCommittee() {
        assertThat(SchemeRules.tiesAreDecided(List.of(TieBreak.COMMITTEE))).isEmpty();
        assertThat(SchemeRules.tiesAreDecided(List.of(TieBreak.SITE_SCORE))).isPresent();
        assertThat(SchemeRules.tiesAreDecided(List.of(TieBreak.COMMITTEE, TieBreak.COMMITTEE)))
                .isPresent();
        assertThat(SchemeRules.tiesAreDecided(List.of())).isPresent();
    }

    @Test
    void theStandardHasSevenCategoriesTwentyThreeItemsAndOneThousandPoints() {
        var tree = tree(Kind.ORGANISATION, "gbt-19580-2012");
        assertThat(tree.items()).hasSize(23);
        assertThat(tree.items())
                .extracting(CriteriaItem::category)
                .containsOnly("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7");
        assertThat(tree.points()).isEqualTo(1000);
        assertThat(tree.items().stream()
                        .filter(CriteriaItem::result)
                        .mapToInt(CriteriaItem::points)
                        .sum())
                .isEqualTo(400);
        assertThat(tree.bands()).hasSize(6);
    }

    @Test
    void everyItemForIndividualsInterpretsAnItemOfTheStandard() {
        var standard = tree(Kind.ORGANISATION, "gbt-19580-2012").items().stream()
                .map(CriteriaItem::code)
                .toList();
        var tree = tree(Kind.INDIVIDUAL, "individual-2026");
        assertThat(tree.points()).isEqualTo(1000);
        assertThat(tree.items()).allMatch(item -> standard.contains(item.interprets()));
    }

    @Test
    void criteriaWhosePointsDoNotAddUpAreRefused() {
        var text = Objects.requireNonNull(new Criteria().of(Kind.ORGANISATION).get("gbt-19580-2012"))
                .text();
        assertThatThrownBy(() -> Criteria.source(text.replace("\"points\": 15", "\"points\": 16")))
                .hasMessageContaining("category 4.4 has 132 points");
        assertThatThrownBy(() -> Criteria.source(text.replace("4.1.3", "4.1.2")))
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> Criteria.source(text.replace("\"to\": 25", "\"to\": 20")))
                .hasMessageContaining("a band begins at 30");
        assertThatThrownBy(() -> Criteria.source("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDeadlineIsAfterTheOpening() {
        var opens = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(ScheduleRules.deadlineAfterOpening(opens, opens.minusSeconds(1)))
                .isPresent();
        assertThat(ScheduleRules.deadlineAfterOpening(opens, opens)).isPresent();
        assertThat(ScheduleRules.deadlineAfterOpening(opens, opens.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void phasesArePlannedInTheirOrderThoughNotEachOfThem() {
        var day = LocalDate.of(2026, 5, 1);
        assertThat(ScheduleRules.phasesInOrder(Map.of(Phase.APPLICATION, day, Phase.APPROVAL, day)))
                .isEmpty();
        assertThat(ScheduleRules.phasesInOrder(Map.of(Phase.APPLICATION, day, Phase.APPROVAL, day.minusDays(1))))
                .extracting(Refusal::rule)
                .containsExactly("PHASES_PLANNED_OUT_OF_ORDER");
    }

    @Test
    void ordinalsAreWrittenInChinese() {
        assertThat(List.of(1, 3, 10, 11, 20, 21, 99, 100))
                .extracting(Numerals::chinese)
                .containsExactly("一", "三", "十", "十一", "二十", "二十一", "九十九", "100");
    }

    static Round round(Phase phase) {
        return new Round(
                new RoundId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                Instant.EPOCH,
                null,
                1,
                2026,
                "届",
                "hengyang-2023",
                phase,
                null,
                null,
                null,
                null);
    }

    private static CriteriaTree tree(Kind kind, String code) {
        return Objects.requireNonNull(new Criteria().of(kind).get(code)).tree();
    }

    private static List<String> broken(SchemeForm form) {
        return SchemeRules.broken(form).stream().map(Refusal::rule).toList();
    }

    private static SchemeForm minimum(String points) {
        return form(40, 50, 10, 50, 50, 0, new BigDecimal(points));
    }

    private static SchemeForm weights(int a, int b, int c, int d, int e, int f) {
        return form(a, b, c, d, e, f, null);
    }

    private static SchemeForm form(int a, int b, int c, int d, int e, int f, @Nullable BigDecimal minimum) {
        return new SchemeForm(
                a,
                b,
                c,
                d,
                e,
                f,
                minimum,
                20,
                true,
                false,
                TieBreak.COMMITTEE,
                null,
                null,
                null,
                "gbt-19580-2012",
                "individual-2026");
    }
}
