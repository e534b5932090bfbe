package gov.award.register;

import gov.award.measures.Provision;

/** What an entry of the register states, with the provision it serves. */
public enum EntrySort {
    /** A round was completed. */
    ROUND(Provision.CYCLE),
    /** A party won an award, ours or a higher one, or was nominated for it. */
    AWARD(Provision.REAPPLICATION_BAR),
    /** A party may not apply until a day. */
    BAR(Provision.FRAUD),
    /** An award was revoked. */
    REVOCATION(Provision.REVOCATION_WINDOW),
    /** Another entry should never have been made. */
    CANCELLATION(Provision.PRINCIPLES);

    private final Provision basis;

    EntrySort(Provision basis) {
        this.basis = basis;
    }

    public Provision basis() {
        return basis;
    }

    boolean namesParty() {
        return this == AWARD || this == BAR;
    }
}
