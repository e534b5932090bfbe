package gov.award.objections;

import gov.award.measures.Provision;

/** What someone lodges: a complaint in the public notice, or an objection to the award as such. */
public enum ComplaintSort {
    COMPLAINT(Provision.COMPLAINTS),
    /** Demands evidence, and knows no time limit. */
    OBJECTION(Provision.OBJECTION);

    private final Provision basis;

    ComplaintSort(Provision basis) {
        this.basis = basis;
    }

    public Provision basis() {
        return basis;
    }
}
