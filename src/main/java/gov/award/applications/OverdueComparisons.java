package gov.award.applications;

import gov.award.acting.Row;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was recorded from papers and no director has compared in time. */
@Component
class OverdueComparisons implements OverdueSource {

    private final JdbcClient jdbc;
    private final ComparisonTime time;
    private final BusinessClock clock;

    OverdueComparisons(JdbcClient jdbc, ComparisonTime time, BusinessClock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
    }

    private record Uncompared(
            ApplicationId application,
            String name,
            Status status,
            PaperAct.What what,
            Instant recordedAt,
            String holder) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        return jdbc.sql("""
                        select w.application, a.name, a.status, w.what, w.recorded_at,
                               coalesce((select string_agg(h.name, '、' order by h.name, h.id)
                                         from holders('DIRECTOR', w.programme, null) h where h.id <> w.recorded_by), '') as holder
                        from paper_act_waiting w join application a on a.id = w.application
                        where w.round = ?
                        order by w.recorded_at, w.id
                        """).param(round.id().value()).query(Row.of(Uncompared.class)).list().stream()
                .filter(each -> each.what().open(round.phase(), each.status()))
                .map(this::overdue)
                .filter(each -> each.due().isBefore(clock.today()))
                .toList();
    }

    private Overdue overdue(Uncompared paper) {
        var deadline = time.of(paper.what(), paper.recordedAt());
        return new Overdue(
                "overdue.comparison",
                paper.name(),
                paper.holder(),
                paper.what().at(paper.application()),
                paper.what().basis(),
                deadline.due(),
                deadline.provisional());
    }
}
