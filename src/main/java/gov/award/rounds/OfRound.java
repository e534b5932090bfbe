package gov.award.rounds;

import gov.award.web.UnderEdition;

/** A page of a round: it cites the edition the round is pinned to. */
public interface OfRound extends UnderEdition {

    RoundBrief round();

    @Override
    default String editionCode() {
        return round().edition();
    }
}
