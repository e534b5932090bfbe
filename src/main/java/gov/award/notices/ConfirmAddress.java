package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Someone gives the code that was sent to their address; from now on messages go there. */
@Service
public class ConfirmAddress {

    private final ChannelChoices choices;
    private final Journal journal;

    ConfirmAddress(ChannelChoices choices, Journal journal) {
        this.choices = choices;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict confirm(Actor actor, Channel channel, String code) {
        var reasons = choices.confirm(actor, channel, code);
        if (reasons.isEmpty()) {
            journal.enter(actor, "ConfirmAddress", Provision.CONFIDENTIALITY, actor.requirePerson(), channel);
        }
        return Verdict.of(reasons);
    }
}
