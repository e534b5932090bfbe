package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Someone names an address of their own and has a code sent to it. */
@Service
public class RequestCode {

    private final ChannelChoices choices;
    private final Courier courier;
    private final Journal journal;

    RequestCode(ChannelChoices choices, Courier courier, Journal journal) {
        this.choices = choices;
        this.courier = courier;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.CONFIDENTIALITY)
    public Verdict request(Actor actor, Channel channel, String address, String code) {
        if (!courier.channels().contains(channel)) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "CHANNEL_NOT_CONFIGURED", channel);
        }
        if (!ChannelChoices.possible(channel, address)) {
            return Verdict.refused(Provision.CONFIDENTIALITY, "ADDRESS_IMPOSSIBLE", channel);
        }
        var reasons = choices.request(actor, channel, address, code);
        if (reasons.isEmpty()) {
            journal.enter(actor, "RequestCode", Provision.CONFIDENTIALITY, actor.requirePerson(), channel, address);
        }
        return Verdict.of(reasons);
    }
}
