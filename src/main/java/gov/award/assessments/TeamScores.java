package gov.award.assessments;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
     * @param percents percent by item code, in steps of 5
     */
    public record TeamScore(
            ApplicationId application,
            Stage stage,
            BigDecimal total,
            BigDecimal independentMean,
            BigDecimal results,
            Map<String, Integer> percents) {

        public TeamScore {
            percents = Map.copyOf(percents);
        }
    }

    private record Head(
            UUID id,
            ApplicationId application,
            Stage stage,
            BigDecimal total,
            BigDecimal independentMean,
            BigDecimal results) {}

    private record Entry(UUID consensus, String item, int percent) {}

    /** Closed scores only, of the run that counts. */
    public List<TeamScore> of(RoundId round, Stage stage) {
        var percents = new HashMap<UUID, Map<String, Integer>>();
        jdbc.sql("""
                        select e.consensus, e.item, e.percent from consensus_entry e join consensus c on c.id = e.consensus
                        where c.round = :round and c.stage = :stage and c.closed_at is not null
                          and c.run = review_run_of(:round, :stage)
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(Entry.class))
                .list()
                .forEach(entry -> percents.computeIfAbsent(entry.consensus(), _ -> new HashMap<>())
                        .put(entry.item(), entry.percent()));
        return jdbc
                .sql("""
                        select id, application, stage, total, independent_mean, results from consensus
                        where round = :round and stage = :stage and closed_at is not null
                          and run = review_run_of(:round, :stage)
                        order by total desc, application
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(Head.class))
                .list()
                .stream()
                .map(head -> new TeamScore(
                        head.application(),
                        head.stage(),
                        head.total(),
                        head.independentMean(),
                        head.results(),
                        percents.getOrDefault(head.id(), Map.of())))
                .toList();
    }
}
