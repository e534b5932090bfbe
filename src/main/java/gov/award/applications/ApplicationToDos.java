package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts and returned applications that wait for their applicant; who asks the director to be received late; what was recorded
 * from papers and has to be compared.
 */
@Component
class ApplicationToDos implements ToDoSource {

    private final Waiting waiting;
    private final ComparisonTime comparing;
    private final BusinessClock clock;

    ApplicationToDos(Waiting waiting, ComparisonTime comparing, BusinessClock clock) {
        this.waiting = waiting;
        this.comparing = comparing;
        this.clock = clock;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return Stream.concat(
                            actor.is(Role.OFFICE) ? office(actor) : Stream.empty(),
                            actor.is(Role.DIRECTOR) ? director(actor) : Stream.empty())
                    .toList();
        }
        if (!actor.is(Role.APPLICANT, Role.ON_BEHALF)) {
            return List.of();
        }
        return waiting.of(actor).stream().map(this::toDo).toList();
    }

    private Stream<ToDo> office(Actor actor) {
        return waiting.papers(actor).stream().map(ApplicationToDos::toDo);
    }

    private Stream<ToDo> director(Actor actor) {
        return Stream.concat(
                waiting.late(actor).stream().map(ApplicationToDos::toDo),
                waiting.uncompared(actor).stream().map(this::toDo));
    }

    private ToDo toDo(Waiting.Line line) {
        var draft = line.status() == Status.DRAFT;
        var deadline = line.deadline();
        // A deadline at the very start of a day ends with the day before.
        var lastDay = deadline == null ? null : clock.dayOf(deadline.minusSeconds(1));
        return new ToDo(
                draft ? "todo.draft" : "todo.correction",
                List.of(line.name(), line.title()),
                "/applications/" + line.id().text(),
                Provision.SUBMISSION,
                draft ? lastDay : line.due(),
                false);
    }

    private static ToDo toDo(PaperEntries.PaperEntry paper) {
        return new ToDo(
                "todo.paper",
                List.of(paper.name(), paper.number()),
                "/rounds/" + paper.round().text() + "/applications",
                Provision.SUBMISSION,
                null,
                false);
    }

    private ToDo toDo(Waiting.Uncompared paper) {
        var deadline = comparing.of(paper.what(), paper.recordedAt());
        return new ToDo(
                switch (paper.what()) {
                    case WITHDRAWAL -> "todo.compareWithdrawal";
                    case INQUIRY_ANSWER, UNIT_ANSWER -> "todo.compareAnswer";
                },
                List.of(paper.name()),
                paper.what().at(paper.application()),
                paper.what().basis(),
                deadline.due(),
                deadline.provisional());
    }

    private static ToDo toDo(Waiting.Late late) {
        return new ToDo(
                "todo.lateRequest",
                List.of(late.name()),
                "/rounds/" + late.round().text() + "/late-receipts",
                Provision.SUBMISSION,
                null,
                false);
    }

    /** Reads what waits for the applicants of the acting person, and which of them wait for the director. */
    @Component
    static class Waiting {

        private final JdbcClient jdbc;
        private final PaperEntries papers;
        private final BusinessClock clock;

        Waiting(JdbcClient jdbc, PaperEntries papers, BusinessClock clock) {
            this.jdbc = jdbc;
            this.papers = papers;
            this.clock = clock;
        }

        @Reading(by = Role.OFFICE)
        public List<PaperEntries.PaperEntry> papers(Actor actor) {
            return papers.waiting(actor);
        }

        /** An application that waits for its applicant, as long as there is anything it can do. */
        record Line(
                ApplicationId id,
                String name,
                String title,
                Status status,
                @Nullable Instant deadline,
                @Nullable LocalDate due) {}

        /** One who asks to be received late. */
        record Late(RoundId round, String name) {}

        @Reading(by = Role.DIRECTOR)
        public List<Late> late(Actor actor) {
            return jdbc.sql("""
                            select q.round, q.name from late_request q join round r on r.id = q.round
                            where q.programme = acting_programme() and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                              and not exists (select from late_decision d where d.request = q.id)
                            order by q.asked_at, q.id
                            """).query(Row.of(Late.class)).list();
        }

        /** Something recorded from a paper, and where its application stands. */
        record Uncompared(
                ApplicationId application,
                String name,
                PaperAct.What what,
                Instant recordedAt,
                Status status,
                Phase phase) {}

        /** What another recorded and what can still take effect, or be dropped. */
        @Reading(by = Role.DIRECTOR)
        public List<Uncompared> uncompared(Actor actor) {
            return jdbc.sql("""
                            select w.application, a.name, w.what, w.recorded_at, a.status, r.phase
                            from paper_act_waiting w join application a on a.id = w.application join round r on r.id = w.round
                            where w.programme = acting_programme() and w.recorded_by <> ?
                            order by w.recorded_at, w.id
                            """).param(actor.personId()).query(Row.of(Uncompared.class)).list().stream()
                    .filter(each -> each.what().open(each.phase(), each.status()))
                    .toList();
        }

        @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
        public List<Line> of(Actor actor) {
            return jdbc.sql("""
                            select a.id, a.name, r.title, a.status, coalesce(late.until, r.deadline) as deadline, k.due
                            from application a join round r on r.id = a.round
                            left join lateral (select c.due from correction c where c.application = a.id
                                               order by c.opened_at desc, c.id limit 1) k on true
                            left join lateral (select d.until from late_request q join late_decision d on d.request = q.id
                                               where q.application = a.id and d.until > :now) late on true
                            where a.programme = acting_programme() and a.applicant = any (acting_applicants())
                              and ((a.status in ('RETURNED_BY_UNIT', 'RETURNED_BY_OFFICE') and k.due >= :today
                                    and r.phase not in ('FOLLOW_UP', 'CANCELLED'))
                                   or (a.status = 'DRAFT' and r.phase = 'APPLICATION' and r.deadline > :now)
                                   or (a.status = 'DRAFT' and r.phase in ('APPLICATION', 'RECOMMENDATION')
                                       and (late.until is not null or exists (select from paper_entry e where e.application = a.id))))
                            order by a.started_at, a.id
                            """)
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .param("today", clock.today())
                    .query(Row.of(Line.class))
                    .list();
        }
    }
}
