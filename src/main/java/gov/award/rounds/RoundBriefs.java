package gov.award.rounds;

import java.util.List;

/** Looks rounds up for other modules; call within an act or a reading. Rounds are no secret from anyone with an account. */
public interface RoundBriefs {

    /** @throws gov.award.acting.NotFound if the actor's programme has no such round */
    RoundBrief of(RoundId id);

    /** All rounds of the acting programme, newest first. */
    List<RoundBrief> all();
}
