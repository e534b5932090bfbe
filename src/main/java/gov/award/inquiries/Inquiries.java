package gov.award.inquiries;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.applications.OpenMatters;
import gov.award.applications.PaperActId;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All inquiries of the office into applications. */
@Component
class Inquiries implements OpenMatters {

    private static final String SELECT = """
            select i.id, i.application, i.applicant, g.reason, i.questions, i.due, i.opened_by, opening.name as opened_by_name,
                   i.opened_at, a.text as answer, answering.name as answered_by_name, a.answered_at, a.act, a.received_on,
                   c.outcome, c.finding, closing.name as closed_by_name, c.closed_at
            from inquiry i
            join person opening on opening.id = i.opened_by
            left join inquiry_ground g on g.inquiry = i.id
            left join inquiry_answer a on a.inquiry = i.id
            left join person answering on answering.id = a.answered_by
            left join inquiry_closing c on c.inquiry = i.id
            left join person closing on closing.id = c.closed_by
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Inquiries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Inquiry> of(ApplicationId application) {
        return jdbc.sql(SELECT + " where i.application = :application order by i.opened_at desc, i.id")
                .param("application", application.value())
                .query(Row.of(Inquiry.class))
                .list();
    }

    @Override
    public boolean anyOpen(ApplicationId application) {
        return of(application).stream().anyMatch(Inquiry::open);
    }

    /** One of the acting programme, kept from being answered or closed by another until the act ends. */
    Inquiry locked(Actor actor, InquiryId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 10))")
                .param(id.value().toString())
                .query(row -> {});
        return jdbc.sql(SELECT + " where i.id = :id and i.programme = :programme")
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Inquiry.class))
                .optional()
                .orElseThrow(() -> new NotFound("inquiry"));
    }

    void open(
            Actor actor,
            InquiryId id,
            ApplicationBrief application,
            String reason,
            String questions,
            @Nullable LocalDate due) {
        jdbc.sql("""
                        insert into inquiry (id, programme, round, application, applicant, questions, due, opened_by, opened_at)
                        values (:id, :programme, :round, :application, :applicant, :questions, :due, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("questions", questions)
                .param("due", due, java.sql.Types.DATE)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into inquiry_ground (inquiry, programme, round, application, reason) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        actor.requireProgramme().value(),
                        application.round().value(),
                        application.id().value(),
                        reason)
                .update();
    }

    void answer(Actor actor, InquiryId id, String text) {
        jdbc.sql("""
                        insert into inquiry_answer (inquiry, programme, text, answered_by, answered_at)
                        values (:inquiry, :programme, :text, :by, :at)
                        """)
                .param("inquiry", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("text", text)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was recorded from a paper becomes the answer, as of whoever recorded it. */
    void answer(InquiryId id, PaperActId act) {
        jdbc.sql("""
                        insert into inquiry_answer (inquiry, programme, text, answered_by, answered_at, act, received_on)
                        select :inquiry, programme, text, recorded_by, recorded_at, id, received_on from paper_act where id = :act
                        """).param("inquiry", id.value()).param("act", act.value()).update();
    }

    void close(Actor actor, InquiryId id, InquiryOutcome outcome, String finding) {
        jdbc.sql("""
                        insert into inquiry_closing (inquiry, programme, outcome, finding, closed_by, closed_at)
                        values (:inquiry, :programme, :outcome, :finding, :by, :at)
                        """)
                .param("inquiry", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("finding", finding)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
