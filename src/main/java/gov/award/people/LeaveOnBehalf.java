package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Whoever entered papers on behalf turns back to the work of the office. */
@Service
public class LeaveOnBehalf {

    private final Journal journal;

    LeaveOnBehalf(Journal journal) {
        this.journal = journal;
    }

    @Act(by = Role.ON_BEHALF, basis = Provision.SUBMISSION)
    public Verdict leave(Actor actor) {
        journal.enter(actor, "LeaveOnBehalf", Provision.SUBMISSION, actor.personId());
        return Verdict.ALLOWED;
    }
}
