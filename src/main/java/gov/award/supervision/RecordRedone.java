package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director records by whom and how what the committee had set aside was given anew; the stage may close again. */
@Service
public class RecordRedone {

    private static final int LONGEST = 4000;

    private final Supervisions supervisions;
    private final Journal journal;

    RecordRedone(Supervisions supervisions, Journal journal) {
        this.supervisions = supervisions;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.SUPERVISION)
    public Verdict record(Actor actor, SupervisionId id, String what) {
        var matter = supervisions.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (matter.state() != SupervisionState.TO_BE_DONE_ANEW) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_NOT_ANEW", matter.state()));
        }
        if (what.isBlank() || what.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_REDONE", LONGEST));
        }
        if (reasons.isEmpty()) {
            supervisions.redone(actor, id, what.strip());
            journal.enter(actor, "RecordRedone", Provision.SUPERVISION, id, what);
        }
        return Verdict.of(reasons);
    }
}
