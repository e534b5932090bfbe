package gov.award.inquiries;

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

/** What applicants have not answered in time. */
@Component
class OverdueInquiries implements OverdueSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OverdueInquiries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Unanswered(ApplicationId application, String name, LocalDate due) {}

    @Override
    public List<Overdue> overdue(RoundBrief round) {
        return jdbc
                .sql("""
                        select a.id as application, a.name, i.due from inquiry i join application a on a.id = i.application
                        where a.round = :round and i.due < :today
                          and not exists (select from inquiry_answer n where n.inquiry = i.id)
                          and not exists (select from inquiry_closing n where n.inquiry = i.id)
                          and not exists (select from paper_act_waiting w where w.target = i.id)
                        """)
                .param("round", round.id().value())
                .param("today", clock.today())
                .query(Row.of(Unanswered.class))
                .list()
                .stream()
                .map(asked -> new Overdue(
                        "overdue.inquiry",
                        asked.name(),
                        asked.name(),
                        "/applications/" + asked.application().text() + "/inquiries",
                        Provision.INQUIRY,
                        asked.due(),
                        false))
                .toList();
    }
}
