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
 * How far the cases of a review are. Acts that need all of them ask as checker, since who acts may be recused from one
 * and must neither see it nor overlook it.
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
     * @param given how many of the scorers have given their sheet, a correction under way not counting as given
     * @param total of the closed consensus
     */
    public record State(
            ApplicationId application,
            Kind kind,
            String name,
            int scorers,
            int given,
            boolean closed,
            boolean reported,
            boolean proposed,
            @Nullable BigDecimal total,
            @Nullable BigDecimal independentMean) {}

    @Reading(by = Role.CHECKER)
    public List<State> all(Actor checker, RoundId round, Stage stage) {
        return visible(round, stage, null);
    }

    @Reading(by = Role.CHECKER)
    public State one(Actor checker, ApplicationId application, RoundId round, Stage stage) {
        return visible(round, stage, application).getFirst();
    }

    /** Those whoever acts may see, in the order of their score. */
    List<State> visible(RoundId round, Stage stage, @Nullable ApplicationId only) {
        // The condition is there or not: one that may not hold has the database plan for a single case whenever it has
        // all.
        var sql = """
                with run as materialized (select review_run_of(:round, :stage) as number),
                given as materialized (
                    select g.application, g.person from sheet g
                    where g.round = :round and g.stage = :stage %1$s
                      and g.run = (select number from run) and g.given_at is not null
                      and not exists (select from sheet later where later.supersedes = g.id)
                ),
                sat as materialized (
                    select s.application, count(*)::int as scorers, count(g.person)::int as given
                    from scorer s left join given g on g.application = s.application and g.person = s.person
                    where s.round = :round and s.stage = :stage %2$s
                    group by s.application
                )
                select a.id as application, a.kind, a.name, coalesce(sat.scorers, 0) as scorers,
                       coalesce(sat.given, 0) as given, c.closed_at is not null as closed,
                       r.report is not null as reported, coalesce(r.proposed, false) as proposed,
                       c.total, c.independent_mean
                from application a
                left join sat on sat.application = a.id
                left join consensus c on c.application = a.id and c.stage = :stage
                    and c.run = (select number from run) and c.closed_at is not null
                left join team_report_case r on r.application = a.id and r.stage = :stage
                    and r.run = (select number from run)
                where a.round = :round %3$s
                  and (case when :stage = 'DOCUMENT' then a.status in ('QUALIFIED', 'SHORTLISTED', 'NOT_SHORTLISTED')
                       else a.status = 'SHORTLISTED' end)
                order by a.kind desc, c.total desc nulls last, a.name, a.id
                """;
        var one = only == null
                ? sql.formatted("", "", "")
                : sql.formatted("and g.application = :only", "and s.application = :only", "and a.id = :only");
        return jdbc.sql(one)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("only", only == null ? null : only.value())
                .query(Row.of(State.class))
                .list();
    }
}
