package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of the site review with what was found there. */
@Component
class Visits {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Visits(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Visit> of(ReviewCase in) {
        return jdbc.sql("""
                        select v.id, v.starts, v.ends, v.places, v.agenda, v.justification, p.name as planned_by, v.planned_at
                        from site_visit v join person p on p.id = v.planned_by
                        where v.application = :application and v.run = :run
                          and not exists (select from site_visit later where later.supersedes = v.id)
                        """)
                .param("application", in.application().id().value())
                .param("run", in.run())
                .query(Row.of(Visit.class))
                .optional();
    }

    /** False if another plan was made meanwhile. */
    boolean plan(Actor actor, ReviewCase in, UUID id, VisitForm form, @Nullable Visit former) {
        return jdbc.sql("""
                        insert into site_visit (id, programme, round, application, run, starts, ends, places, agenda, justification,
                                                planned_by, planned_at, supersedes)
                        values (:id, :programme, :round, :application, :run, :starts, :ends, :places, :agenda, :justification,
                                :by, :now, :former::uuid)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("programme", actor.requireProgramme().value())
                        .param("round", in.round().id().value())
                        .param("application", in.application().id().value())
                        .param("run", in.run())
                        .param("starts", form.starts())
                        .param("ends", form.ends())
                        .param("places", form.places().strip())
                        .param("agenda", form.agenda().strip())
                        .param(
                                "justification",
                                Objects.requireNonNullElse(form.justification(), "")
                                        .strip())
                        .param("by", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .param("former", former == null ? null : former.id())
                        .update()
                == 1;
    }

    /** What the document review left to be looked into. */
    List<VisitPage.Question> questions(ReviewCase in) {
        return jdbc.sql("""
                        select e.item, e.questions from consensus_entry e join consensus c on c.id = e.consensus
                        where c.application = :application and c.stage = 'DOCUMENT' and c.closed_at is not null
                          and c.run = review_run_of(c.round, c.stage) and e.questions <> ''
                        order by e.item
                        """)
                .param("application", in.application().id().value())
                .query(Row.of(VisitPage.Question.class))
                .list();
    }

    List<SiteFinding> findings(ReviewCase in) {
        return jdbc.sql("""
                        select f.item, f.question, f.evidence, f.finding, p.name as person, f.found_at
                        from site_finding f join person p on p.id = f.person
                        where f.application = :application and f.run = :run order by f.found_at, f.id
                        """)
                .param("application", in.application().id().value())
                .param("run", in.run())
                .query(Row.of(SiteFinding.class))
                .list();
    }

    void find(Actor actor, ReviewCase in, UUID id, FindingForm form) {
        jdbc.sql("""
                        insert into site_finding (id, programme, round, application, run, item, question, evidence, finding, person,
                                                  found_at)
                        values (:id, :programme, :round, :application, :run, :item, :question, :evidence, :finding, :by, :now)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", in.round().id().value())
                .param("application", in.application().id().value())
                .param("run", in.run())
                .param("item", form.item())
                .param("question", form.question().strip())
                .param("evidence", form.evidence().strip())
                .param("finding", form.finding().strip())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
