package gov.award.clarifications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.applications.PaperActId;
import gov.award.recommendations.Questions;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All questions of recommending units to applicants. */
@Component
class Clarifications implements Questions {

    private static final String SELECT = """
            select c.id, c.application, c.applicant, c.unit, u.name as unit_name, c.question, c.due, asking.name as asked_by_name,
                   c.asked_at, p.passed_on, p.told, passing.name as passed_by_name, a.text as answer, answering.name as answered_by_name, a.answered_at, a.act, a.received_on
            from clarification c
            join unit u on u.id = c.unit
            join person asking on asking.id = c.asked_by
            left join clarification_passed p on p.clarification = c.id
            left join person passing on passing.id = p.passed_by
            left join clarification_answer a on a.clarification = c.id
            left join person answering on answering.id = a.answered_by
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Clarifications(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<Clarification> of(ApplicationBrief application) {
        return jdbc.sql(SELECT + " where c.application = ? order by c.asked_at desc, c.id")
                .param(application.id().value())
                .query(Row.of(Clarification.class))
                .list();
    }

    @Override
    public Count of(ApplicationId application) {
        return jdbc.sql("""
                        select count(*) as all, count(*) filter (where a.clarification is null) as open
                        from clarification c left join clarification_answer a on a.clarification = c.id
                        where c.application = ?
                        """)
                .param(application.value())
                .query(Row.of(Count.class))
                .single();
    }

    /** One of the acting programme, kept from being answered by another until the act ends. */
    Clarification locked(Actor actor, ApplicationId application, ClarificationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 27))")
                .param(id.value().toString())
                .query(row -> {});
        return jdbc.sql(SELECT + " where c.id = :id and c.application = :application and c.programme = :programme")
                .param("id", id.value())
                .param("application", application.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Clarification.class))
                .optional()
                .orElseThrow(() -> new NotFound("clarification"));
    }

    void ask(
            Actor actor,
            ClarificationId id,
            ApplicationBrief application,
            UnitId unit,
            String question,
            LocalDate due) {
        jdbc.sql("""
                        insert into clarification (id, programme, round, application, applicant, unit, question, due, asked_by, asked_at)
                        values (:id, :programme, :round, :application, :applicant, :unit, :question, :due, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("unit", unit.value())
                .param("question", question)
                .param("due", due)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void pass(Actor actor, ClarificationId id, LocalDate passedOn, String told) {
        jdbc.sql("""
                        insert into clarification_passed (clarification, programme, passed_on, told, passed_by, recorded_at)
                        values (:id, :programme, :day, :told, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("day", passedOn)
                .param("told", told)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(Actor actor, ClarificationId id, String text) {
        jdbc.sql("""
                        insert into clarification_answer (clarification, programme, text, answered_by, answered_at)
                        values (:id, :programme, :text, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("text", text)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was recorded from a paper becomes the answer, as of whoever recorded it. */
    void answer(ClarificationId id, PaperActId act) {
        jdbc.sql("""
                        insert into clarification_answer (clarification, programme, text, answered_by, answered_at, act, received_on)
                        select :id, programme, text, recorded_by, recorded_at, id, received_on from paper_act where id = :act
                        """).param("id", id.value()).param("act", act.value()).update();
    }
}
