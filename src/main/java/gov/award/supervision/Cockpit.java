package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.rounds.RoundBriefs;
import gov.award.supervision.CockpitPage.Late;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds, what is late in them, open matters and today's anchor of the journal, for the discipline inspection. */
@Component
public class Cockpit {

    private static final String ANCHOR =
            "select day, position, encode(link, 'hex') as link, signed_at, signature from journal_anchor ";

    private static final int MATTERS = 20;

    private final JdbcClient sql;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Cockpit(JdbcClient sql, RoundBriefs rounds, Editions editions, Deadlines deadlines, BusinessClock clock) {
        this.sql = sql;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Reading(by = Role.SUPERVISOR)
    public CockpitPage read(Actor actor, PageRequest page) {
        return new CockpitPage(
                rounds.all(),
                Listing.of(
                        Stream.concat(tasks(), recommendations())
                                .sorted(Comparator.comparing(Late::due))
                                .toList(),
                        page),
                sql.sql(Supervisions.SELECT + " where s.closed_at is null order by s.opened_at desc, s.id limit :most")
                        .param("most", MATTERS)
                        .query(Row.of(Supervision.class))
                        .list(),
                sql.sql("select count(*) from supervision where closed_at is null")
                        .query(Integer.class)
                        .single(),
                latest().orElse(null));
    }

    @Reading(by = Role.SUPERVISOR)
    public Anchor anchor(Actor actor, LocalDate day) {
        return sql.sql(ANCHOR + "where day = ?")
                .param(day)
                .query(Row.of(Anchor.class))
                .optional()
                .orElseThrow(() -> new NotFound("anchor"));
    }

    private Optional<Anchor> latest() {
        return sql.sql(ANCHOR + "order by day desc limit 1")
                .query(Row.of(Anchor.class))
                .optional();
    }

    private record Task(UUID round, String roundTitle, String title, String responsible, LocalDate due) {}

    private Stream<Late> tasks() {
        return sql.sql("""
                        select t.round, r.title as round_title, t.title, t.responsible, t.due
                        from work_task t join round r on r.id = t.round
                        where t.done_on is null and t.dropped_on is null and t.due < :today and r.phase <> 'CANCELLED'
                        order by t.due, t.id
                        """).param("today", clock.today()).query(Row.of(Task.class)).list().stream()
                .map(task -> new Late(
                        Provision.WORK_PLAN,
                        task.round(),
                        task.roundTitle(),
                        task.title(),
                        task.responsible(),
                        task.due()));
    }

    private record Desk(UUID round, String roundTitle, String edition, String name, String unit, LocalDate since) {}

    /** Applications a recommending unit has not forwarded in time: late by the clock, never by a mark. */
    private Stream<Late> recommendations() {
        return sql
                .sql("""
                        select c.round, r.title as round_title, r.edition, a.name, u.name as unit,
                               greatest(c.returned_until, (c.received_at at time zone :zone)::date) as since
                        from recommendation c
                        join round r on r.id = c.round
                        join application a on a.id = c.application
                        join unit u on u.id = c.unit
                        where c.forwarded_at is null and (a.status = 'SUBMITTED' or c.returned_until < :today) and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                          and not exists (select from opinion p left join opinion_check k on k.opinion = p.id
                                          where p.application = a.id and p.unit = c.unit and p.origin = 'RECORDED' and k.opinion is null
                                            and p.given_at > verified_since(p.application))
                        order by c.received_at, c.id
                        """)
                .param("zone", clock.zone().getId())
                .param("today", clock.today())
                .query(Row.of(Desk.class))
                .list()
                .stream()
                .flatMap(desk -> {
                    var until =
                            deadlines.after(editions.byCode(desk.edition()), Figure.RECOMMENDATION_DAYS, desk.since());
                    return until.missedAt(clock.now())
                            ? Stream.of(new Late(
                                    Provision.RECOMMENDATION_TIME,
                                    desk.round(),
                                    desk.roundTitle(),
                                    desk.name(),
                                    desk.unit(),
                                    until.due()))
                            : Stream.empty();
                });
    }
}
