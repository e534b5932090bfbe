package gov.award.people;

import gov.award.acting.Role;
import java.util.Optional;
import java.util.Set;

/** A part a unit plays in the award. One unit may play several; each lets its people hold certain roles. */
public enum UnitPart {
    OFFICE(Role.OFFICE, Role.DIRECTOR),
    RECOMMENDING(Role.RECOMMENDER),
    DEPARTMENT(Role.DEPARTMENT),
    AGENCY(Role.AGENCY),
    FINANCE(Role.FINANCE),
    GOVERNMENT(Role.GOVERNMENT),
    DISCIPLINE(Role.SUPERVISOR),
    COMMITTEE(Role.COMMITTEE, Role.CHAIR);

    private final Set<Role> roles;

    UnitPart(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The part a unit must play for {@code role} to be granted within it; empty for roles held without a unit. */
    static Optional<UnitPart> of(Role role) {
        for (var part : values()) {
            if (part.roles.contains(role)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
