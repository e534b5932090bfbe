package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** A second person confirms a proposed role; from then on it is in force. */
@Service
public class ConfirmGrant {

    private final Grants grants;
    private final Accounts accounts;
    private final Confirmation confirmation;
    private final WithheldRights withheld;
    private final Journal journal;

    ConfirmGrant(
            Grants grants, Accounts accounts, Confirmation confirmation, WithheldRights withheld, Journal journal) {
        this.grants = grants;
        this.accounts = accounts;
        this.confirmation = confirmation;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(
            by = {Role.DIRECTOR, Role.SUPERVISOR},
            basis = Provision.PRINCIPLES)
    public Verdict confirm(Actor actor, GrantId id) {
        var programme = actor.requireProgramme();
        var grant = grants.locked(id, programme);
        accounts.locked(grant.personId());
        var reasons = new ArrayList<Refusal>();
        if (grant.inForce()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.done"));
        }
        reasons.addAll(confirmation.ofGrant(actor, grant.role(), grant.personId(), grant.proposedBy()));
        Incompatibility.of(grant.role(), grants.inForce(grant.personId(), programme))
                .forEach(reasons::add);
        if (withheld.bars(grant.personId(), grant.role(), grant.unit())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "grant.withheld", grant.role()));
        }
        if (reasons.isEmpty()) {
            grants.confirm(id, actor.requirePerson());
            journal.enter(
                    actor,
                    "ConfirmGrant",
                    Provision.PRINCIPLES,
                    id.value(),
                    grant.person(),
                    grant.role().name());
        }
        return Verdict.of(reasons);
    }
}
