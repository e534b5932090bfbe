package gov.award.rounds;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.Optional;

/** In a round the committee has cancelled nothing is done any more (article 7(1)), in a completed one nothing of its procedure (article 13). */
public final class RoundEnd {

    private RoundEnd() {}

    public static Optional<Refusal> over(Phase phase) {
        return phase == Phase.FOLLOW_UP
                ? Optional.of(Refusal.of(Provision.PROCEDURE, "ROUND_COMPLETED"))
                : cancelled(phase);
    }

    public static Optional<Refusal> cancelled(Phase phase) {
        return phase == Phase.CANCELLED
                ? Optional.of(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "ROUND_CANCELLED"))
                : Optional.empty();
    }
}
