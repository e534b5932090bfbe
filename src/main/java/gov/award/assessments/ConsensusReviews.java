package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.committee.ResolutionPassed;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Consensuses into which a sheet went whose assessor was recused afterwards: the committee resolves whether they stand; if not,
 * the review is done again (articles 3, 7(5), 16).
 */
@Component
public class ConsensusReviews {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ConsensusReviews(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the committee is with one of them. */
    public enum Standing {
        NOT_PUT,
        BEFORE_COMMITTEE,
        /** It does not stand: the review is to be done again. */
        FALLEN
    }

    /**
     * A consensus in doubt.
     *
     * @param recused how many of those whose sheets went into it were recused afterwards
     */
    public record Doubt(
            UUID consensus, ApplicationId application, String name, Stage stage, int recused, Standing standing) {}

    /** Those of the runs that count, that the committee has not let stand; complete whoever asks. */
    @Reading(by = Role.CHECKER)
    public List<Doubt> doubts(Actor checker, RoundId round) {
        return jdbc.sql("""
                        select c.id as consensus, c.application, a.name, c.stage, count(distinct r.person)::int as recused,
                               case when exists (select from consensus_review v where v.consensus = c.id and v.resolution is null)
                                    then 'BEFORE_COMMITTEE'
                                    when exists (select from consensus_review v where v.consensus = c.id and not v.stands)
                                    then 'FALLEN' else 'NOT_PUT' end as standing
                        from consensus c
                        join application a on a.id = c.application and a.status in ('QUALIFIED', 'SHORTLISTED', 'NOT_SHORTLISTED')
                        join sheet s on s.application = c.application and s.stage = c.stage and s.run = c.run and s.given_at is not null
                        join recusal r on r.application = c.application and r.person = s.person and r.recused_at > c.closed_at
                        where c.round = :round and c.closed_at is not null and c.run = review_run_of(c.round, c.stage)
                          and not exists (select from consensus_review v
                                          where v.consensus = c.id and v.stands and v.put_at >= r.recused_at)
                        group by c.id, c.application, a.name, c.stage order by c.stage, a.name
                        """)
                .param("round", round.value())
                .query(Row.of(Doubt.class))
                .list();
    }

    void put(Actor actor, RoundId round, Doubt doubt, MatterId matter, String reason) {
        jdbc.sql("""
                        insert into consensus_review (id, programme, round, consensus, matter, reason, put_by, put_at)
                        values (gen_random_uuid(), :programme, :round, :consensus, :matter, :reason, :by, :now)
                        """)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("consensus", doubt.consensus())
                .param("matter", matter.value())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventListener
    void resolved(ResolutionPassed passed) {
        Resolution resolution = passed.resolution();
        jdbc.sql("""
                        update consensus_review set resolution = :number, stands = :carried
                        where matter = :matter and resolution is null
                        """)
                .param("number", resolution.number())
                .param("carried", resolution.carried())
                .param("matter", resolution.matter().value())
                .update();
    }
}
