package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office refuses a claim, telling the claimant why. */
@Service
public class RefuseClaim {

    private final Applicants applicants;
    private final Notices notices;
    private final Journal journal;

    RefuseClaim(Applicants applicants, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict refuse(Actor actor, ApplicantId id, String reason) {
        var claim = applicants.locked(id);
        var reasons = new ArrayList<Refusal>(ClaimRules.another(actor, claim));
        if (claim.state() != Applicant.State.CLAIMED) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_DECIDED", claim.state()));
        }
        reasons.addAll(MemberRules.reason(reason));
        if (reasons.isEmpty()) {
            applicants.decide(
                    actor, id, Applicant.State.REFUSED, new ClaimCheck(null, null, null, null, reason.strip()), null);
            notices.tell(
                    actor,
                    List.of(claim.claimedBy()),
                    "applications.notice.claimRefused",
                    List.of(claim.name(), reason.strip()),
                    "/applications");
            journal.enter(actor, "RefuseClaim", Provision.ACCEPT_AND_ORGANISE, id, reason.strip());
        }
        return Verdict.of(reasons);
    }
}
