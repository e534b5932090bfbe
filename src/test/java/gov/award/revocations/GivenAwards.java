package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.awards.AwardId;
import gov.award.awards.Awards;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;

/** Awards as a test gives them, without the round that leads to one. */
@Primary
class GivenAwards implements Awards {

    private final Map<AwardId, Award> given = new LinkedHashMap<>();

    void give(Award award) {
        given.put(award.id(), award);
    }

    @Override
    public Award of(AwardId id) {
        return Optional.ofNullable(given.get(id)).orElseThrow(() -> new NotFound("award"));
    }

    @Override
    public List<Award> inRound(RoundId round) {
        return given.values().stream()
                .filter(award -> award.round().equals(round))
                .toList();
    }

    @Override
    public void revoke(Actor actor, AwardId id, LocalDate decided, String document) {
        var award = of(id);
        give(new Award(
                award.id(),
                award.programme(),
                award.round(),
                award.application(),
                award.applicant(),
                award.party(),
                award.kind(),
                award.name(),
                award.decided(),
                award.edition(),
                award.certificate(),
                award.prizeFen(),
                award.paidFen(),
                true));
    }
}
