package gov.award.supervision;

import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter of the discipline inspection about a person or a unit in a round.
 *
 * @param reason why the right was withdrawn
 * @param matter the matter before the committee; {@code null} again when it was not carried
 * @param anew how the round goes back for what is given anew; {@code null} if it stands, or if only what waits for approval falls
 * @param touched how many acts the person or unit had done in the round
 * @param withheld whether the right has not been given back
 */
public record Supervision(
        SupervisionId id,
        RoundId round,
        String roundTitle,
        String edition,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        String subjectName,
        SupervisionGround ground,
        String facts,
        String openedByName,
        Instant openedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        @Nullable UUID matter,
        @Nullable TouchedFate proposed,
        @Nullable Move anew,
        @Nullable TouchedFate fate,
        @Nullable String resolution,
        @Nullable String redoneByName,
        @Nullable Instant redoneAt,
        @Nullable String closing,
        @Nullable Instant closedAt,
        int touched,
        boolean withheld) {

    public SupervisionState state() {
        if (closedAt != null) {
            return SupervisionState.CLOSED;
        }
        if (withdrawnAt == null) {
            return SupervisionState.OPENED;
        }
        if (touched == 0 || fate == TouchedFate.STANDS || redoneAt != null) {
            return SupervisionState.SETTLED;
        }
        if (fate == TouchedFate.ANEW) {
            return SupervisionState.TO_BE_DONE_ANEW;
        }
        return matter == null ? SupervisionState.TO_BE_RESOLVED : SupervisionState.BEFORE_COMMITTEE;
    }
}
