package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office confirms that an applicant is who it claims to be, and that the claimant acts for it. */
@Service
public class ConfirmClaim {

    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Notices notices;
    private final Journal journal;

    ConfirmClaim(Applicants applicants, ClaimEvidence evidence, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict confirm(Actor actor, ApplicantId id, ClaimCheck check) {
        var claim = applicants.locked(id);
        var reasons = new ArrayList<Refusal>(ClaimRules.another(actor, claim));
        if (claim.state() != Applicant.State.CLAIMED) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_DECIDED", claim.state()));
        }
        if (check.note().isBlank() && evidence.of(id).isEmpty()) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_NOT_PROVED"));
        }
        if (!Boolean.TRUE.equals(check.agrees()) || !Boolean.TRUE.equals(check.authorised())) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_NOT_AGREEING"));
        }
        if (check.inCounty() == null || (claim.kind() == Kind.ORGANISATION && check.legalPerson() == null)) {
            reasons.add(Refusal.of(Provision.REGISTRATION, "CLAIM_NOT_CHECKED"));
        }
        if (applicants.rivals(claim).stream().anyMatch(rival -> rival.state() == Applicant.State.CONFIRMED)) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "PARTY_CONFIRMED_ALREADY"));
        }
        if (reasons.isEmpty()) {
            var legalPerson = claim.kind() == Kind.ORGANISATION && Boolean.TRUE.equals(check.legalPerson());
            var found = new ClaimCheck(check.agrees(), check.authorised(), check.inCounty(), legalPerson, check.note());
            applicants.decide(actor, id, Applicant.State.CONFIRMED, found, null);
            applicants.confirmMembers(id);
            notices.tell(
                    actor,
                    List.of(claim.claimedBy()),
                    "applications.notice.confirmed",
                    List.of(claim.name()),
                    "/applications");
            journal.enter(actor, "ConfirmClaim", Provision.ACCEPT_AND_ORGANISE, id, found);
        }
        return Verdict.of(reasons);
    }
}
