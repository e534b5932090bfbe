package gov.award.applications;

import gov.award.applicants.Applicant;
import gov.award.forms.Asked;
import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone would meet who applied.
 *
 * @param applicant whom the register is asked about; {@code null} for nobody
 * @param over whether the time for applying is over
 * @param findings {@code null} before anything was answered
 */
public record SelfCheckPage(
        RoundBrief round,
        Kind kind,
        @Nullable Applicant applicant,
        boolean over,
        List<Asked.Group> groups,
        @Nullable List<Finding> findings)
        implements OfRound {

    /** Whether nothing stands against an application, as far as it was answered. */
    public boolean clear() {
        return findings != null && findings.stream().allMatch(finding -> finding.standing() == Finding.Standing.GOOD);
    }
}
