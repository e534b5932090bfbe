package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.panels.StageReadiness.CaseState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Basis({Provision.TEAMS, Provision.CONFIDENTIALITY})
class StageReadinessTests {

    @ParameterizedTest
    @CsvSource({"2, TOO_FEW_SCORERS", "3,", "4,", "5,", "6, TOO_MANY_SCORERS"})
    void threeToFiveWhoAreNotRecusedScoreEachCase(int scorers, String rule) {
        assertThat(rules(new CaseState("甲公司", "第一组", scorers, 1, 0, 0)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void caseNeedsATeam() {
        assertThat(rules(new CaseState("甲公司", null, 0, 0, 0, 0))).containsExactly("CASE_WITHOUT_TEAM");
    }

    @ParameterizedTest
    @CsvSource({"0, CASE_WITHOUT_LEADER", "1,", "2, CASE_WITHOUT_LEADER"})
    void caseHasOneLeader(int leaders, String rule) {
        assertThat(rules(new CaseState("甲公司", "第一组", 3, leaders, 0, 0)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        assertThat(rules(new CaseState("甲公司", "第一组", 2, 0, 1, 1)))
                .containsExactly(
                        "SCORERS_NOT_PLEDGED", "INTERESTS_NOT_SETTLED", "TOO_FEW_SCORERS", "CASE_WITHOUT_LEADER");
    }

    private static List<String> rules(CaseState state) {
        return StageReadiness.missing(new Editions().byCode("hengyang-2023"), state).stream()
                .map(Refusal::rule)
                .toList();
    }
}
