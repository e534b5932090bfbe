package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.ChannelChoices.Use;
import org.springframework.stereotype.Service;

/** Someone stops being told by a channel, or takes it up again. The inbox cannot be stopped. */
@Service
public class UseChannel {

    private final ChannelChoices choices;
    private final Journal journal;

    UseChannel(ChannelChoices choices, Journal journal) {
        this.choices = choices;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict use(Actor actor, Channel channel, Use use) {
        if (!choices.use(actor, channel, use)) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "CHANNEL_UNCHANGED");
        }
        journal.enter(actor, "UseChannel", Provision.CONFIDENTIALITY, actor.requirePerson(), channel, use);
        return Verdict.ALLOWED;
    }
}
