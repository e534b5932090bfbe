package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.WithheldRights;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The discipline inspection gives a right back that it had withdrawn, once the matter is closed (article 30; reading 17). Only
 * then can roles be granted again.
 */
@Service
public class RestoreRight {

    private static final int LONGEST = 500;

    private final Supervisions supervisions;
    private final WithheldRights withheld;
    private final Journal journal;

    RestoreRight(Supervisions supervisions, WithheldRights withheld, Journal journal) {
        this.supervisions = supervisions;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict restore(Actor actor, SupervisionId id, String reason) {
        var matter = supervisions.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (matter.state() != SupervisionState.CLOSED) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_STILL_OPEN", matter.state()));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_REASON", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!withheld.restore(actor, id.value(), reason.strip())) {
            return Verdict.refused(Provision.SUPERVISION, "SUPERVISION_NOT_WITHHELD");
        }
        journal.enter(actor, "RestoreRight", Provision.SUPERVISION, id, reason.strip());
        return Verdict.ALLOWED;
    }
}
