package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/**
 * One of the office turns to what applicants handed in on paper. Until it turns back it fills in and gives in for those it
 * enters, and has no right of the office. What an applicant decides for itself, as a statement or a withdrawal, is not entered so.
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
