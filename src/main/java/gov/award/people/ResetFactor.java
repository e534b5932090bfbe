package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The administrator removes a lost second factor, to be enrolled anew; for an administrator the director may; others confirm it. */
@Service
public class ResetFactor {

    private final CredentialResets resets;
    private final Journal journal;

    ResetFactor(CredentialResets resets, Journal journal) {
        this.resets = resets;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR},
            basis = Provision.CONFIDENTIALITY)
    public Verdict reset(Actor actor, ResetId id, PersonId person) {
        var reasons = resets.refusals(actor, person);
        if (reasons.isEmpty()) {
            resets.begin(actor, id, person, CredentialResets.Kind.FACTOR, null);
            journal.enter(actor, "ResetFactor", Provision.CONFIDENTIALITY, person.value(), id.value());
        }
        return Verdict.of(reasons);
    }
}
