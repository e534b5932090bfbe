package gov.award.acting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or reads: a person with the roles they hold in one programme now, or a named system actor.
 *
 * @param name the person's name, or the system actor's
 * @param person {@code null} for a system actor
 * @param programme the programme acted in; {@code null} only before there is one
 * @param grants the roles in force at the start of the request, each with the unit it was granted within
 */
public record Actor(
        String name, @Nullable PersonId person, @Nullable ProgrammeId programme, List<Grant> grants) {

    /** A role held, within a unit where the role has one. */
    public record Grant(Role role, @Nullable UnitId unit) {}

    public Actor {
        grants = List.copyOf(grants);
    }

    /** A system actor: {@code role} must be one of the system roles. */
    public static Actor system(Role role, @Nullable ProgrammeId programme) {
        return new Actor(role.name(), null, programme, List.of(new Grant(role, null)));
    }

    public boolean is(Role... any) {
        for (var role : any) {
            if (role == Role.ACCOUNT && person != null) {
                return true;
            }
            for (var grant : grants) {
                if (grant.role() == role) {
                    return true;
                }
            }
        }
        return false;
    }

    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        if (person != null) {
            roles.add(Role.ACCOUNT);
        }
        return roles;
    }

    /** The units within which {@code role} is held. */
    public List<UnitId> units(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role && grant.unit() != null)
                .map(grant -> java.util.Objects.requireNonNull(grant.unit()))
                .toList();
    }

    /** The person's identifier; for use where the role makes sure that a person acts. */
    public UUID personId() {
        return requirePerson().value();
    }

    public PersonId requirePerson() {
        if (person == null) {
            throw new IllegalStateException(name + " is not a person");
        }
        return person;
    }

    public ProgrammeId requireProgramme() {
        if (programme == null) {
            throw new NotFound("programme");
        }
        return programme;
    }
}
