package gov.award.deliberations;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.util.List;

/** What the committee decided, for other modules. */
public interface ProposedWinners {

    record ProposedWinner(ApplicationId application, Kind kind, String name, int rank) {}

    /** Proposed by the committee; empty before the resolution and where all places stay vacant. */
    List<ProposedWinner> of(RoundId round);

    /** Whether the committee has resolved on the winners of the round. */
    boolean resolved(RoundId round);
}
