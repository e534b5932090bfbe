package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who confirms what concerns a role: the director; for a supervisor another supervisor. A role is confirmed by the one for the
 * other where there is no other one. Whoever is let into an account anew is not: an administrator by another one or else by a
 * supervisor, since who confirms what an administrator proposes must not be able to act as one; a supervisor by no director.
 */
@Component
class Confirmation {

    private final Grants grants;

    Confirmation(Grants grants) {
        this.grants = grants;
    }

    /** Why {@code actor} may not confirm a role; empty if they may. */
    List<Refusal> ofGrant(Actor actor, Role role, PersonId subject, @Nullable UUID proposedBy) {
        return refusals(actor, grants(actor, role, subject), subject, proposedBy);
    }

    /** Why {@code actor} may not confirm that someone gets a password or second factor anew; empty if they may. */
    List<Refusal> ofReset(Actor actor, PersonId subject, UUID proposedBy) {
        return refusals(actor, resets(actor.requireProgramme(), subject, proposedBy), subject, proposedBy);
    }

    /** Whether there is anyone to confirm what {@code proposedBy} proposes. */
    boolean anyoneConfirms(ProgrammeId programme, PersonId subject, UUID proposedBy) {
        var needed = resets(programme, subject, proposedBy);
        return grants.heldByAnother(needed, List.of(subject.value(), proposedBy), programme);
    }

    private static List<Refusal> refusals(Actor actor, Role needed, PersonId subject, @Nullable UUID proposedBy) {
        var reasons = new ArrayList<Refusal>();
        if (actor.requirePerson().equals(subject)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.oneself"));
        }
        if (Objects.equals(actor.personId(), proposedBy)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.ownProposal"));
        }
        if (!actor.is(needed)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "confirm.role", needed));
        }
        return reasons;
    }

    private Role grants(Actor actor, Role role, PersonId subject) {
        var programme = actor.requireProgramme();
        return switch (role) {
            case SUPERVISOR ->
                grants.heldByAnother(Role.SUPERVISOR, subject, programme) ? Role.SUPERVISOR : Role.DIRECTOR;
            case DIRECTOR -> grants.heldByAnother(Role.DIRECTOR, subject, programme) ? Role.DIRECTOR : Role.SUPERVISOR;
            default -> Role.DIRECTOR;
        };
    }

    private Role resets(ProgrammeId programme, PersonId subject, UUID proposedBy) {
        var held = grants.inForce(subject, programme);
        if (held.contains(Role.SUPERVISOR)) {
            return Role.SUPERVISOR;
        }
        if (held.contains(Role.ADMINISTRATOR)) {
            return grants.heldByAnother(Role.ADMINISTRATOR, List.of(subject.value(), proposedBy), programme)
                    ? Role.ADMINISTRATOR
                    : Role.SUPERVISOR;
        }
        return held.contains(Role.DIRECTOR) && !grants.heldByAnother(Role.DIRECTOR, subject, programme)
                ? Role.SUPERVISOR
                : Role.DIRECTOR;
    }
}
