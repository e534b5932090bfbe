package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A second person confirms that a password or second factor is given anew; the old one ends with all its sessions. */
@Service
public class ConfirmReset {

    private final CredentialResets resets;
    private final Confirmation confirmation;
    private final Journal journal;

    ConfirmReset(CredentialResets resets, Confirmation confirmation, Journal journal) {
        this.resets = resets;
        this.confirmation = confirmation;
        this.journal = journal;
    }

    @Act(
            by = {Role.DIRECTOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
            basis = Provision.CONFIDENTIALITY)
    public Verdict confirm(Actor actor, ResetId id) {
        var reset = resets.locked(id, actor.requireProgramme());
        var reasons = confirmation.ofReset(actor, reset.personId(), reset.proposedBy());
        if (reasons.isEmpty()) {
            resets.confirm(reset, actor);
            journal.enter(
                    actor,
                    "ConfirmReset",
                    Provision.CONFIDENTIALITY,
                    reset.person(),
                    id.value(),
                    reset.kind().name());
        }
        return Verdict.of(reasons);
    }
}
