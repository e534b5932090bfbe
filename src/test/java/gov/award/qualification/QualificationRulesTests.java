package gov.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.recommendations.CheckRules;
import gov.award.recommendations.Checklist;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Basis({Provision.PRINCIPLES, Provision.PROCEDURE, Provision.RECOMMENDATION_TIME})
class QualificationRulesTests {

    private static final Deadline DUE = new Deadline(
            LocalDate.of(2026, 3, 2),
            Provision.PROCEDURE,
            LocalDate.of(2026, 3, 9),
            Instant.parse("2026-03-09T16:00:00Z"),
            false);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyConditionIsLookedAt(Kind kind) {
        var all = RecommendationsSteps.allTrue(kind);
        assertThat(CheckRules.complete(Checklist.conditions(kind), all)).isEmpty();
        assertThat(CheckRules.complete(Checklist.conditions(kind), all.subList(1, all.size())))
                .extracting(Refusal::basis)
                .containsExactly(all.getFirst().item().basis());
    }

    @Test
    void encouragementIsNeverChecked() {
        assertThat(Checklist.of(Kind.ORGANISATION)).doesNotContain(Provision.SME_ENCOURAGEMENT);
    }

    @Test
    void withoutAnOpinionNothingQualifies() {
        assertThat(QualificationRules.qualifying(Kind.INDIVIDUAL, null, RecommendationsSteps.allTrue(Kind.INDIVIDUAL)))
                .extracting(Refusal::rule)
                .containsExactly("NO_OPINION_YET");
    }

    @Test
    void refusalNeedsAGround() {
        var none = QualificationRules.grounds(null, RecommendationsSteps.allTrue(Kind.ORGANISATION), List.of());
        assertThat(QualificationRules.groundFor(none)).isPresent();
        var barred = QualificationRules.grounds(null, List.of(), List.of(Provision.FRAUD));
        assertThat(QualificationRules.groundFor(barred)).isEmpty();
    }

    @Test
    void partyIsHeardOrItsDaysAreOver() {
        var lastMoment = DUE.end().minusSeconds(1);
        assertThat(QualificationRules.heard(null, DUE, lastMoment)).isPresent();
        assertThat(QualificationRules.heard(null, DUE, DUE.end())).isEmpty();
        assertThat(QualificationRules.heard(lastMoment, DUE, lastMoment)).isEmpty();
        assertThat(QualificationRules.heard(null, null, DUE.end()))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo("INTENT_NOT_SERVED"));
    }
}
