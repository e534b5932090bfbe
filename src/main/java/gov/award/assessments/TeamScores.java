package gov.award.assessments;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the teams concluded, for other modules; call within an act or a reading. */
@Component
public class TeamScores {

    private final JdbcClient jdbc;

    TeamScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The consensus of one team on one application; frozen when it was closed.
     *
     * @param total points of 1000
     * @param independentMean mean of the independent totals
     * @param results points of the items scored by results
     */
    public record TeamScore(
            ApplicationId application, Stage stage, BigDecimal total, BigDecimal independentMean, BigDecimal results) {}

    /** Closed scores only, of the run that counts. */
    public List<TeamScore> of(RoundId round, Stage stage) {
        return jdbc.sql("""
                        select application, stage, total, independent_mean, results from consensus
                        where round = :round and stage = :stage and closed_at is not null
                          and run = (select review_run_of(:round, :stage))
                        order by total desc, application
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(TeamScore.class))
                .list();
    }
}
