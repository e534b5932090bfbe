package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Move;
import gov.award.rounds.MoveObjection;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a round where it is until the committee has resolved on every consensus in doubt, up to the approval. */
@Component
class RecusedAfterwards implements MoveObjection {

    private final JdbcClient jdbc;
    private final ConsensusReviews reviews;

    RecusedAfterwards(JdbcClient jdbc, ConsensusReviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    @Override
    public List<Refusal> against(RoundId round, Move move) {
        if (move.needsResolution() || move == Move.COMPLETE) {
            return List.of();
        }
        var programme = jdbc.sql("select acting_programme()").query(UUID.class).single();
        return reviews.doubts(Actor.system(Role.CHECKER, new ProgrammeId(programme)), round).stream()
                .map(doubt -> Refusal.of(
                        Provision.RESOLVE_MAJOR_ISSUES, "CONSENSUS_IN_DOUBT", doubt.name(), doubt.standing()))
                .toList();
    }
}
