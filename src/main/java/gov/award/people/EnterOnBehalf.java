package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/**
 * One of the office turns to what applicants handed in on paper, and from then on acts as they would: with an applicant's
 * rights, for nobody but those entered so, and without those of the office.
 */
@Service
public class EnterOnBehalf {

    private final Journal journal;

    EnterOnBehalf(Journal journal) {
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.SUBMISSION)
    public Verdict enter(Actor actor) {
        journal.enter(actor, "EnterOnBehalf", Provision.SUBMISSION, actor.personId());
        return Verdict.ALLOWED;
    }
}
