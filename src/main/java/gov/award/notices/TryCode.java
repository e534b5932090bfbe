package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Someone is about to give a code; counted by itself, since a wrong one leaves nothing else behind. */
@Service
public class TryCode {

    private final ChannelChoices choices;
    private final Journal journal;

    TryCode(ChannelChoices choices, Journal journal) {
        this.choices = choices;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict count(Actor actor, Channel channel) {
        if (!choices.attempt(actor, channel)) {
            throw new NotFound("code");
        }
        journal.enter(actor, "TryCode", Provision.CONFIDENTIALITY, actor.requirePerson(), channel);
        return Verdict.ALLOWED;
    }
}
