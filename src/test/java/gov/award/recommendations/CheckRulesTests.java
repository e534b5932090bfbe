package gov.award.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What an opinion may say of what was found. */
class CheckRulesTests {

    @Test
    void nobodyIsRecommendedAgainstWhatWasFound() {
        var findings = new ArrayList<>(RecommendationsSteps.allTrue(Kind.ORGANISATION));
        findings.set(5, new Checked(Provision.CLEAN_RECORD, FactFinding.NOT_TRUE, "2025年受到行政处罚"));

        assertThat(CheckRules.opinion(Checklist.conditions(Kind.ORGANISATION), OpinionOutcome.RECOMMENDED, findings))
                .extracting(Refusal::rule)
                .containsExactly("FOUND_NOT_TRUE");
        assertThat(CheckRules.opinion(
                        Checklist.conditions(Kind.ORGANISATION), OpinionOutcome.NOT_RECOMMENDED, findings))
                .isEmpty();
    }
}
