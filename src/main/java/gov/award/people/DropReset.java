package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A password or second factor given anew is not confirmed: everything stays as it was. */
@Service
public class DropReset {

    private final CredentialResets resets;
    private final Journal journal;

    DropReset(CredentialResets resets, Journal journal) {
        this.resets = resets;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR},
            basis = Provision.CONFIDENTIALITY)
    public Verdict drop(Actor actor, ResetId id) {
        var reset = resets.locked(id, actor.requireProgramme());
        resets.drop(reset);
        journal.enter(actor, "DropReset", Provision.CONFIDENTIALITY, reset.person(), id.value());
        return Verdict.ALLOWED;
    }
}
