package gov.award.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Provision;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a checklist says that was filled in. */
class CheckedTests {

    private static final String REPUTATION = CheckItem.of(Provision.REPUTATION).code();
    private static final String POLICY =
            CheckItem.of(Provision.POLICY_CONFORMITY).code();

    @Test
    void onlyWhatIsTickedIsDecided() {
        assertThat(Checked.typed(Map.of("finding-" + REPUTATION, "TRUE", "former-" + POLICY, "TRUE")))
                .containsExactly(new Checked(Provision.REPUTATION, FactFinding.TRUE, ""));
    }

    @Test
    void whatACorrectionDoesNotTouchStaysAsItWasFoundWithOneTickUnlessDecidedAnew() {
        assertThat(Checked.typed(Map.of(
                        "unchanged",
                        "true",
                        "finding-" + REPUTATION,
                        "NOT_TRUE",
                        "note-" + REPUTATION,
                        "有失信记录",
                        "former-" + REPUTATION,
                        "TRUE",
                        "former-" + POLICY,
                        "NOT_CHECKED",
                        "note-" + POLICY,
                        "待查")))
                .containsExactlyInAnyOrder(
                        new Checked(Provision.REPUTATION, FactFinding.NOT_TRUE, "有失信记录"),
                        new Checked(Provision.POLICY_CONFORMITY, FactFinding.NOT_CHECKED, "待查"));
    }
}
