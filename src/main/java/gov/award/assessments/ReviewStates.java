package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is concluded and reported of the cases of a review. Acts that need all of them ask as checker, since who acts may
 * be recused from one and must neither see it nor overlook it.
 */
@Component
public class ReviewStates {

    private final JdbcClient jdbc;

    ReviewStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One case.
     *
     * @param total of the closed consensus
     */
    public record State(
            ApplicationId application,
            Kind kind,
            String name,
            boolean closed,
            boolean reported,
            boolean proposed,
            @Nullable BigDecimal total,
            @Nullable BigDecimal independentMean) {}

    @Reading(by = Role.CHECKER)
    public List<State> all(Actor checker, RoundId round, Stage stage) {
        return visible(round, stage);
    }

    /** Those whoever acts may see, in the order of their score. */
    List<State> visible(RoundId round, Stage stage) {
        return jdbc.sql("""
                        with run as materialized (select review_run_of(:round, :stage) as number)
                        select a.id as application, a.kind, a.name, c.closed_at is not null as closed,
                               r.report is not null as reported, coalesce(r.proposed, false) as proposed,
                               c.total, c.independent_mean
                        from application a
                        left join consensus c on c.application = a.id and c.stage = :stage
                            and c.run = (select number from run) and c.closed_at is not null
                        left join team_report_case r on r.application = a.id and r.stage = :stage
                            and r.run = (select number from run)
                        where a.round = :round
                          and (case when :stage = 'DOCUMENT' then a.status in ('QUALIFIED', 'SHORTLISTED', 'NOT_SHORTLISTED')
                               else a.status = 'SHORTLISTED' end)
                        order by a.kind desc, c.total desc nulls last, a.name, a.id
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(State.class))
                .list();
    }
}
