package gov.award.deliberations;

import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.rankings.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/** A candidate and what the committee made of it. */
record Deliberated(
        Candidate candidate,
        @Nullable MatterId matter,
        Vote vote,
        @Nullable Resolution resolution) {

    /** How far the committee has come with a candidate. */
    enum Vote {
        NOT_PUT,
        OPEN,
        CARRIED,
        LOST
    }

    /** Whether it is proposed: carried, and still in the round. */
    boolean proposed() {
        return vote == Vote.CARRIED && !candidate.withdrawn();
    }
}
