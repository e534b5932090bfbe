package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Move;
import gov.award.rounds.MoveObjection;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a round in its stage until acts under supervision are settled; it may still go back or be cancelled by resolution. */
@Component
class SupervisionHold implements MoveObjection {

    private final JdbcClient sql;
    private final Unsettled unsettled;

    SupervisionHold(JdbcClient sql, Unsettled unsettled) {
        this.sql = sql;
        this.unsettled = unsettled;
    }

    @Override
    public List<Refusal> against(RoundId round, Move move) {
        if (move.needsResolution()) {
            return List.of();
        }
        var programme = sql.sql("select acting_programme()").query(UUID.class).single();
        var matters = unsettled.in(Actor.system(Role.CHECKER, new ProgrammeId(programme)), round);
        return matters == 0 ? List.of() : List.of(Refusal.of(Provision.SUPERVISION, "SUPERVISION_HOLD", matters));
    }

    /** The matters as the checker counts them: whoever moves the round on need not see them. */
    @Component
    static class Unsettled {

        private final JdbcClient sql;

        Unsettled(JdbcClient sql) {
            this.sql = sql;
        }

        @Reading(by = Role.CHECKER)
        public int in(Actor checker, RoundId round) {
            return (int) sql
                    .sql(Supervisions.SELECT
                            + " where s.round = ? and s.withdrawn_at is not null and s.closed_at is null")
                    .param(round.value())
                    .query(Row.of(Supervision.class))
                    .list()
                    .stream()
                    .filter(matter -> matter.state().holds())
                    .count();
        }
    }
}
