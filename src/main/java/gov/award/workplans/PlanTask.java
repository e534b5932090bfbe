package gov.award.workplans;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office puts a task on the work plan of a round (article 8(3)). */
@Service
public class PlanTask {

    private final RoundBriefs rounds;
    private final OfficePeople office;
    private final People people;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    PlanTask(
            RoundBriefs rounds,
            OfficePeople office,
            People people,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.office = office;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * A task: what, by whom, from when until when.
     *
     * @param person the account of whoever answers for it, of the office
     * @param responsible their name, where they have no account
     */
    public record Form(
            @NotBlank @Size(max = 200) String task,
            @Nullable UUID person,
            @Nullable @Size(max = 60) String responsible,
            @Nullable LocalDate starts,
            @NotNull LocalDate due,
            @Nullable @Size(max = 1000) String note) {

        /** A task of someone without an account. */
        public static Form of(String task, String responsible, LocalDate due) {
            return new Form(task, null, responsible, null, due, null);
        }
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.WORK_PLAN)
    public Verdict plan(Actor actor, RoundId id, UUID task, Form form) {
        var round = rounds.of(id);
        var person = form.person() == null ? null : new PersonId(form.person());
        var name = Objects.requireNonNullElse(form.responsible(), "").strip();
        var reasons = new ArrayList<Refusal>();
        if (round.phase() == Phase.CANCELLED) {
            reasons.add(Refusal.of(Provision.WORK_PLAN, "ROUND_IS_CANCELLED"));
        }
        TaskRules.somebodyAnswers(person, name, office.of(actor).keySet()).ifPresent(reasons::add);
        TaskRules.dueAfterStart(form.starts(), form.due()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var responsible = person == null ? name : people.name(person).orElseThrow();
        var note = Objects.requireNonNullElse(form.note(), "").strip();
        jdbc.sql("""
                        insert into work_task (id, programme, round, title, responsible, person, starts, due, note, planned_by, planned_at)
                        values (:id, :programme, :round, :title, :responsible, :person, :starts, :due, :note, :by, :at)
                        """)
                .param("id", task)
                .param("programme", round.programme().value())
                .param("round", id.value())
                .param("title", form.task().strip())
                .param("responsible", responsible)
                .param("person", form.person(), Types.OTHER)
                .param("starts", form.starts(), Types.DATE)
                .param("due", form.due())
                .param("note", note)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor,
                "PlanTask",
                Provision.WORK_PLAN,
                task,
                id.value(),
                form.task(),
                responsible,
                form.person(),
                form.starts(),
                form.due(),
                note);
        return Verdict.ALLOWED;
    }
}
