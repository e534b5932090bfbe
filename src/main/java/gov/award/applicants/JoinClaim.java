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

/** The office finds that a claim concerns an applicant confirmed already, and makes the claimant another member of it. */
@Service
public class JoinClaim {

    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Notices notices;
    private final Journal journal;

    JoinClaim(Applicants applicants, ClaimEvidence evidence, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict join(Actor actor, ApplicantId id, ClaimCheck check) {
        var claim = applicants.locked(id);
        var confirmed = applicants.rivals(claim).stream()
                .filter(rival -> rival.state() == Applicant.State.CONFIRMED)
                .findFirst()
                .orElse(null);
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
        if (applicants.entering(id).stream().anyMatch(member -> member.person().equals(claim.claimedBy()))) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_ON_BEHALF_JOINED"));
        }
        if (confirmed == null) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "NOTHING_TO_JOIN"));
        }
        if (reasons.isEmpty() && confirmed != null) {
            applicants.decide(actor, id, Applicant.State.JOINED, check, confirmed.id());
            applicants.endMembers(actor, id, check.note());
            applicants.addMember(actor, confirmed.id(), claim.claimedBy(), false);
            notices.tell(
                    actor,
                    List.of(claim.claimedBy()),
                    "applications.notice.confirmed",
                    List.of(confirmed.name()),
                    "/applications");
            journal.enter(actor, "JoinClaim", Provision.ACCEPT_AND_ORGANISE, id, confirmed.id(), check);
        }
        return Verdict.of(reasons);
    }
}
