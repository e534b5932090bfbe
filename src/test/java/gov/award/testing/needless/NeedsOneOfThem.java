package gov.award.testing.needless;

import gov.award.acting.Role;

/** Uses one module of the two. */
final class NeedsOneOfThem {

    static final Role ROLE = Role.OFFICE;

    private NeedsOneOfThem() {}

    static Role role() {
        return ROLE;
    }
}
