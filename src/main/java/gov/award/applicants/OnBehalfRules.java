package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.register.PartyDigest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody enters a claim for a party that acts for itself already, or that another of the office enters papers for. */
@Component
class OnBehalfRules {

    private final ConfirmedParties confirmed;

    OnBehalfRules(ConfirmedParties confirmed) {
        this.confirmed = confirmed;
    }

    List<Refusal> against(Actor actor, PartyDigest party) {
        return actor.is(Role.ON_BEHALF) && confirmed.has(actor, party)
                ? List.of(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "PARTY_ACTS_ALREADY"))
                : List.of();
    }
}
