package gov.award.rounds;

import gov.award.measures.Provision;
import java.util.EnumSet;
import java.util.Set;

/** The phases of a round, in their order; {@link Move} says how one leads to another. */
public enum Phase {
    PREPARATION(Provision.ADOPT_NORMS),
    APPLICATION(Provision.ANNOUNCEMENT),
    RECOMMENDATION(Provision.RECOMMENDATION_TIME),
    DOCUMENT_REVIEW(Provision.DOCUMENT_REPORT),
    SHORTLIST(Provision.SHORTLIST),
    SITE_REVIEW(Provision.SITE_REVIEW),
    EVALUATION(Provision.RANKING),
    CONSULTATION(Provision.CONSULTATION_REQUEST),
    DELIBERATION(Provision.PROPOSE_WINNERS),
    PUBLIC_NOTICE(Provision.PUBLIC_NOTICE),
    APPROVAL(Provision.APPROVAL),
    AWARD(Provision.ALLOCATION),
    FOLLOW_UP(Provision.WINNERS_DUTIES),
    CANCELLED(Provision.DECIDE_MAJOR_MATTERS);

    private final Provision basis;

    Phase(Provision basis) {
        this.basis = basis;
    }

    /** The provision that orders what happens in it. */
    public Provision basis() {
        return basis;
    }

    /** The thirteen phases of a round that is carried through. */
    public static Set<Phase> course() {
        return EnumSet.range(PREPARATION, FOLLOW_UP);
    }
}
