package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The director ends a case that is not borne out; a winner who had been told of it is told that too. */
@Service
public class DropRevocation {

    private static final int LONGEST = 2000;

    private final Revocations revocations;
    private final ApplicationBriefs applications;
    private final Notices notices;
    private final Journal journal;

    DropRevocation(Revocations revocations, ApplicationBriefs applications, Notices notices, Journal journal) {
        this.revocations = revocations;
        this.applications = applications;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.INQUIRY)
    public Verdict drop(Actor actor, RevocationId id, String reason) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(RevocationMove.DROP.refusals(revocation.state()));
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(basis, "REVOCATION_REASON", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        revocations.move(actor, revocation, RevocationMove.DROP, reason.strip());
        if (revocation.hearing() != null) {
            notices.tell(
                    actor,
                    applications.members(revocation.applicant()),
                    "notice.revocationDropped",
                    List.of(revocation.awardTitle()),
                    "/revocations/" + id.text());
        }
        journal.enter(actor, "DropRevocation", basis, id, reason);
        return Verdict.ALLOWED;
    }
}
