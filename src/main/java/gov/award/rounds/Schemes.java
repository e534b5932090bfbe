package gov.award.rounds;

import gov.award.measures.Kind;

/** The frozen scheme and criteria of a round, for other modules. */
public interface Schemes {

    /** @throws gov.award.acting.NotFound if the round has no scheme yet */
    ScoringScheme of(RoundId round);

    CriteriaTree criteria(RoundId round, Kind kind);
}
