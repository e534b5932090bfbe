package gov.award.changes;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Reads the changes proposed to a round. */
@Component
class ChangeReadings {

    private final RoundBriefs rounds;
    private final Changes changes;

    ChangeReadings(RoundBriefs rounds, Changes changes) {
        this.rounds = rounds;
        this.changes = changes;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.SUPERVISOR})
    public ChangeList changes(Actor actor, RoundId id) {
        var round = rounds.of(id);
        return new ChangeList(
                round,
                changes.of(id),
                Arrays.stream(Move.values())
                        .filter(move -> move.needsResolution() && move.possibleFrom(round.phase()))
                        .toList());
    }
}
