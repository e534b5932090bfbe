package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A recipient opens a message; the time is kept as proof that it arrived. */
@Service
public class OpenNotice {

    private final Inbox inbox;
    private final Journal journal;

    OpenNotice(Inbox inbox, Journal journal) {
        this.inbox = inbox;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.PRINCIPLES)
    public Verdict open(Actor actor, NoticeId id) {
        inbox.open(actor, id);
        journal.enter(actor, "OpenNotice", Provision.PRINCIPLES, id);
        return Verdict.ALLOWED;
    }
}
