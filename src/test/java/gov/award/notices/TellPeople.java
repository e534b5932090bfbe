package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a later module does to tell people something, for tests; {@code verdict} is the answer of the act. */
@Service
public class TellPeople {

    private final Notices notices;
    private final Journal journal;

    TellPeople(Notices notices, Journal journal) {
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict tell(
            Actor actor, List<PersonId> to, String key, List<String> arguments, String url, Verdict verdict) {
        notices.tell(actor, to, key, arguments, url);
        journal.enter(actor, "TellPeople", Provision.ACCEPT_AND_ORGANISE, actor.requirePerson());
        return verdict;
    }
}
