package gov.award.recommendations;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications a recommending unit has neither forwarded nor given back within its working days; not those whose sealed opinion the office has and has still to compare. */
@Component
class OverdueOpinions implements OverdueSource {

    private final JdbcClient jdbc;
    private final Desk desk;
    private final BusinessClock clock;

    OverdueOpinions(JdbcClient jdbc, Desk desk, BusinessClock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    private record Lying(
            ApplicationId application,
            String name,
            String unit,
            Instant receivedAt,
            @Nullable LocalDate returnedUntil) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        var today = clock.today();
        return jdbc
                .sql("""
                        select c.id as application, c.name, u.name as unit, r.received_at, r.returned_until
                        from recommendation r join application c on c.id = r.application join unit u on u.id = r.unit
                        where r.round = :round and (c.status = 'SUBMITTED' or (c.status = 'RETURNED_BY_UNIT' and r.returned_until < :today))
                          and not exists (select from opinion p left join opinion_check k on k.opinion = p.id
                                          where p.application = c.id and p.unit = r.unit and p.origin = 'RECORDED' and k.opinion is null
                                            and p.given_at > verified_since(p.application))
                        """)
                .param("round", round.id().value())
                .param("today", today)
                .query(Row.of(Lying.class))
                .list()
                .stream()
                .map(lying -> overdue(round, lying))
                .filter(overdue -> overdue.due().isBefore(today))
                .toList();
    }

    private Overdue overdue(RoundBrief round, Lying lying) {
        var deadline = desk.deadline(round.edition(), lying.receivedAt(), lying.returnedUntil());
        return new Overdue(
                "overdue.opinion",
                lying.name(),
                lying.unit(),
                "/recommendations/" + lying.application().text(),
                Provision.RECOMMENDATION_TIME,
                deadline.due(),
                deadline.provisional());
    }
}
