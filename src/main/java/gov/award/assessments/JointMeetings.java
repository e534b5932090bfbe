package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.panels.TeamId;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joint meetings of the document teams of one kind, which several teams need (article 17; reading 4). */
@Component
public class JointMeetings {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    JointMeetings(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a team made of its cases.
     *
     * @param open how many of them are not concluded and reported
     * @param mean of its consensus totals; {@code null} before the first
     */
    public record TeamMean(
            TeamId team,
            String name,
            Kind kind,
            int cases,
            int open,
            @Nullable BigDecimal mean) {}

    /** A meeting on record. */
    public record Held(UUID id, Kind kind, LocalDate heldOn, String attended, String outcome, UUID scan) {}

    /** The teams of every kind that several share, with their means; complete whoever asks. */
    @Reading(by = Role.CHECKER)
    public List<TeamMean> means(Actor checker, RoundId round) {
        var all = jdbc.sql("""
                        select t.id as team, t.name, t.kind, count(*)::int as cases,
                               count(*) filter (where c.closed_at is null or r.report is null)::int as open,
                               round(avg(c.total), 2) as mean
                        from team t
                        join assignment g on g.team = t.id and g.ended_at is null
                        join application a on a.id = g.application and a.status not in ('WITHDRAWN', 'DISQUALIFIED')
                        left join consensus c on c.application = a.id and c.stage = 'DOCUMENT'
                             and c.run = (select review_run_of(:round, 'DOCUMENT')) and c.closed_at is not null
                        left join team_report_case r on r.application = a.id and r.stage = 'DOCUMENT'
                             and r.run = (select review_run_of(:round, 'DOCUMENT'))
                        where t.round = :round and t.stage = 'DOCUMENT' and t.dissolved_at is null
                        group by t.id, t.name, t.kind order by t.kind desc, t.name
                        """)
                .param("round", round.value())
                .query(Row.of(TeamMean.class))
                .list();
        return all.stream()
                .filter(mean -> all.stream()
                                .filter(other -> other.kind() == mean.kind())
                                .count()
                        > 1)
                .toList();
    }

    /** Each kind whose teams have not met. */
    @Reading(by = Role.CHECKER)
    public List<Refusal> missing(Actor checker, RoundId round) {
        var means = means(checker, round);
        var held = held(round);
        return Arrays.stream(Kind.values())
                .filter(kind -> means.stream().anyMatch(mean -> mean.kind() == kind))
                .filter(kind -> held.stream().noneMatch(meeting -> meeting.kind() == kind))
                .map(kind -> Refusal.of(Provision.DOCUMENT_REPORT, "JOINT_MEETING_MISSING", kind))
                .toList();
    }

    /** Those of the run that counts. */
    List<Held> held(RoundId round) {
        return jdbc.sql("""
                        select id, kind, held_on, attended, outcome, scan from joint_meeting
                        where round = :round and run = review_run_of(:round, 'DOCUMENT') order by kind desc
                        """)
                .param("round", round.value())
                .query(Row.of(Held.class))
                .list();
    }

    /** False if it was recorded meanwhile. */
    boolean add(Actor actor, RoundId round, JointMeetingId id, JointMeetingForm form, UUID scan, List<TeamMean> means) {
        var added = jdbc.sql("""
                        insert into joint_meeting (id, programme, round, run, kind, held_on, attended, outcome, scan, recorded_by, recorded_at)
                        values (:id, :programme, :round, review_run_of(:round, 'DOCUMENT'), :kind, :day, :attended, :outcome, :scan, :by, :now)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("kind", form.kind().name())
                .param("day", form.heldOn())
                .param("attended", form.attended().strip())
                .param("outcome", form.outcome().strip())
                .param("scan", scan)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return false;
        }
        means.forEach(mean -> jdbc.sql("""
                        insert into joint_meeting_mean (meeting, team, programme, cases, mean)
                        values (:meeting, :team, :programme, :cases, :mean)
                        """)
                .param("meeting", id.value())
                .param("team", mean.team().value())
                .param("programme", actor.requireProgramme().value())
                .param("cases", mean.cases())
                .param("mean", mean.mean())
                .update());
        return true;
    }
}
