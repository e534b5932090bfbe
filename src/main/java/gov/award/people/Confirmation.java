package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who confirms what concerns a role: the director; for a supervisor another supervisor. Where there is no other one, a
 * supervisor stands in for the director and the director for a supervisor, so that neither can be locked out for good.
 */
@Component
class Confirmation {

    private final Grants grants;

    Confirmation(Grants grants) {
        this.grants = grants;
    }

    /** Why {@code actor} may not confirm; empty if they may. */
    List<Refusal> refusals(Actor actor, Set<Role> concerned, PersonId subject, @Nullable UUID proposedBy) {
        var reasons = new ArrayList<Refusal>();
        if (actor.requirePerson().equals(subject)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.oneself"));
        }
        if (Objects.equals(actor.personId(), proposedBy)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.ownProposal"));
        }
        var needed = needed(actor, concerned, subject);
        if (!actor.is(needed)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.role", needed));
        }
        return reasons;
    }

    private Role needed(Actor actor, Set<Role> concerned, PersonId subject) {
        var programme = actor.requireProgramme();
        if (concerned.contains(Role.SUPERVISOR)) {
            return grants.heldByAnother(Role.SUPERVISOR, subject, programme) ? Role.SUPERVISOR : Role.DIRECTOR;
        }
        if (concerned.contains(Role.DIRECTOR)) {
            return grants.heldByAnother(Role.DIRECTOR, subject, programme) ? Role.DIRECTOR : Role.SUPERVISOR;
        }
        return Role.DIRECTOR;
    }
}
