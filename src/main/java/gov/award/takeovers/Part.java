package gov.award.takeovers;

import gov.award.measures.Provision;

/** What may be taken over from an earlier round, each with the provision it prepares. */
public enum Part {
    WORK_PLAN(Provision.WORK_PLAN),
    SCHEDULE(Provision.WORK_PLAN),
    NORMS(Provision.DRAFT_NORMS),
    SCHEME(Provision.RANKING),
    FORMS(Provision.SUBMISSION),
    ANNOUNCEMENT(Provision.ANNOUNCEMENT);

    private final Provision basis;

    Part(Provision basis) {
        this.basis = basis;
    }

    public Provision basis() {
        return basis;
    }
}
