package gov.award.clarifications;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of units that applicants have not answered in time. */
@Component
class OverdueAnswers implements OverdueSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OverdueAnswers(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Unanswered(ApplicationId application, String name, LocalDate due) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        return jdbc
                .sql("""
                        select c.application, a.name, c.due from clarification c join application a on a.id = c.application and a.unit = c.unit
                        where c.round = :round and c.due < :today and a.status in ('SUBMITTED', 'RETURNED_BY_UNIT')
                          and not exists (select from clarification_answer n where n.clarification = c.id)
                        """)
                .param("round", round.id().value())
                .param("today", clock.today())
                .query(Row.of(Unanswered.class))
                .list()
                .stream()
                .map(each -> new Overdue(
                        "overdue.clarification",
                        each.name(),
                        each.name(),
                        "/applications/" + each.application().text() + "/clarifications",
                        Provision.RECOMMENDATION_TIME,
                        each.due(),
                        false))
                .toList();
    }
}
