package gov.award.deliberations;

/** What became of a proposed winner when the list was submitted for approval. */
public enum SubmissionFate {
    SUBMITTED,
    /** An open complaint: left out, its place kept. */
    HELD_BACK,
    /** A complaint was borne out. */
    DROPPED,
    WITHDRAWN,
    DISQUALIFIED
}
