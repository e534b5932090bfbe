package gov.award.rankings;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;

/** The candidate list the office fixed, for other modules. */
public interface Candidates {

    /** A candidate with its place among its kind. */
    record Candidate(ApplicationId application, Kind kind, String name, int rank, BigDecimal composite) {}

    /** Empty until fixed. */
    List<Candidate> of(RoundId round);
}
