package gov.award.rounds;

import static gov.award.rounds.Phase.*;

import gov.award.measures.Provision;
import java.util.EnumSet;
import java.util.Set;

/** Every way a round may change phase. What is not in this table is not permitted. */
public enum Move {
    ANNOUNCE(APPLICATION, EnumSet.of(PREPARATION), Provision.ANNOUNCEMENT),
    CLOSE_APPLICATIONS(RECOMMENDATION, EnumSet.of(APPLICATION), Provision.SUBMISSION),
    OPEN_DOCUMENT_REVIEW(DOCUMENT_REVIEW, EnumSet.of(RECOMMENDATION), Provision.TEAMS),
    PROPOSE_SHORTLIST(SHORTLIST, EnumSet.of(DOCUMENT_REVIEW), Provision.DOCUMENT_REPORT),
    OPEN_SITE_REVIEW(SITE_REVIEW, EnumSet.of(SHORTLIST), Provision.SHORTLIST),
    OPEN_EVALUATION(EVALUATION, EnumSet.of(SITE_REVIEW), Provision.SITE_REVIEW),
    REQUEST_OPINIONS(CONSULTATION, EnumSet.of(EVALUATION), Provision.RANKING),
    OPEN_DELIBERATION(DELIBERATION, EnumSet.of(CONSULTATION), Provision.CONSULTATION_REQUEST),
    PUBLISH_NOTICE(PUBLIC_NOTICE, EnumSet.of(DELIBERATION), Provision.PUBLIC_NOTICE),
    SUBMIT_FOR_APPROVAL(APPROVAL, EnumSet.of(PUBLIC_NOTICE), Provision.APPROVAL),
    APPROVE(AWARD, EnumSet.of(APPROVAL), Provision.APPROVAL),
    COMPLETE(FOLLOW_UP, EnumSet.of(AWARD), Provision.ALLOCATION),

    /** The committee has the applications verified and qualified again. */
    REDO_RECOMMENDATION(RECOMMENDATION, EnumSet.range(RECOMMENDATION, APPROVAL), Provision.RESOLVE_MAJOR_ISSUES),
    /** The committee has the document review done again. */
    REDO_DOCUMENT_REVIEW(DOCUMENT_REVIEW, EnumSet.range(DOCUMENT_REVIEW, APPROVAL), Provision.RESOLVE_MAJOR_ISSUES),
    /** The committee has the site review done again. */
    REDO_SITE_REVIEW(SITE_REVIEW, EnumSet.range(SITE_REVIEW, APPROVAL), Provision.RESOLVE_MAJOR_ISSUES),
    /** The committee has the results evaluated again. */
    REDO_EVALUATION(EVALUATION, EnumSet.range(EVALUATION, APPROVAL), Provision.RESOLVE_MAJOR_ISSUES),
    /** The committee deliberates anew. */
    REDO_DELIBERATION(DELIBERATION, EnumSet.range(DELIBERATION, APPROVAL), Provision.RESOLVE_MAJOR_ISSUES),
    /** The round ends without a result. */
    CANCEL(CANCELLED, EnumSet.range(PREPARATION, APPROVAL), Provision.DECIDE_MAJOR_MATTERS);

    private final Phase to;
    private final Set<Phase> from;
    private final Provision basis;

    Move(Phase to, Set<Phase> from, Provision basis) {
        this.to = to;
        this.from = from;
        this.basis = basis;
    }

    public Phase to() {
        return to;
    }

    public Provision basis() {
        return basis;
    }

    public boolean possibleFrom(Phase phase) {
        return from.contains(phase);
    }

    /** Whether only the committee may have it done: it undoes what was done, or ends the round. */
    public boolean needsResolution() {
        return basis == Provision.RESOLVE_MAJOR_ISSUES || basis == Provision.DECIDE_MAJOR_MATTERS;
    }

    /** Whether it has all that was done in {@code phase} done again. */
    public boolean undoes(Phase phase) {
        return basis == Provision.RESOLVE_MAJOR_ISSUES && to.compareTo(phase) <= 0;
    }
}
