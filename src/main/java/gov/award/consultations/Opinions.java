package gov.award.consultations;

import gov.award.rounds.RoundId;

/** How the consultation stands, for other modules. */
public interface Opinions {

    /** Whether the office has closed the summary. */
    boolean summarised(RoundId round);
}
