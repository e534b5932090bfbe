package gov.award.applications;

import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants have not corrected in time, and what the office has received on paper and not entered. */
@Component
class OverdueApplications implements OverdueSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OverdueApplications(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private enum What {
        CORRECTION,
        PAPER
    }

    private record Waiting(
            What what,
            ApplicationId application,
            String name,
            String holder,
            @Nullable LocalDate due) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        var deadline = round.deadline();
        // A deadline at the very start of a day ends with the day before.
        var lastDay = deadline == null ? clock.today() : clock.dayOf(deadline.minusSeconds(1));
        return jdbc
                .sql("""
                        select 'CORRECTION' as what, a.id as application, a.name, a.name as holder, k.due
                        from application a join lateral (
                            select c.due from correction c where c.application = a.id order by c.opened_at desc, c.id limit 1) k on true
                        where a.round = :round and a.status in ('RETURNED_BY_UNIT', 'RETURNED_BY_OFFICE') and k.due < :today
                        union all
                        select 'PAPER', e.application, e.name,
                               coalesce((select string_agg(p.name, '、') from applicant_member m join person p on p.id = m.person
                                         where m.applicant = e.applicant and m.on_behalf and m.state <> 'ENDED'), ''), :lastDay::date
                        from paper_entry e join application_draft d on d.application = e.application
                        where e.round = :round and :lastDay::date < :today
                        """)
                .param("round", round.id().value())
                .param("today", clock.today())
                .param("lastDay", lastDay)
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> overdue(round, waiting))
                .toList();
    }

    private Overdue overdue(RoundBrief round, Waiting waiting) {
        var at = "/applications/" + waiting.application().text();
        var due = waiting.due() == null ? clock.today() : waiting.due();
        return switch (waiting.what()) {
            case CORRECTION ->
                new Overdue(
                        "overdue.correction", waiting.name(), waiting.holder(), at, Provision.SUBMISSION, due, false);
            case PAPER ->
                new Overdue(
                        "overdue.paper",
                        waiting.name(),
                        waiting.holder(),
                        "/rounds/" + round.id().text() + "/applications",
                        Provision.SUBMISSION,
                        due,
                        false);
        };
    }
}
