package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A recipient marks every message as read. */
@Service
public class OpenAllNotices {

    private final Inbox inbox;
    private final Journal journal;

    OpenAllNotices(Inbox inbox, Journal journal) {
        this.inbox = inbox;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.PRINCIPLES)
    public Verdict open(Actor actor) {
        var count = inbox.openAll(actor);
        journal.enter(actor, "OpenAllNotices", Provision.PRINCIPLES, actor.requirePerson(), count);
        return Verdict.ALLOWED;
    }
}
