package gov.award.revocations;

import gov.award.awards.Awards.Award;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is opened: first the round, then the award, then what is known.
 *
 * @param awards those of the chosen round
 */
public record NewRevocationPage(
        List<RoundBrief> rounds,
        @Nullable RoundId round,
        List<Award> awards,
        @Nullable Award award) {

    public NewRevocationPage {
        rounds = List.copyOf(rounds);
        awards = List.copyOf(awards);
    }
}
