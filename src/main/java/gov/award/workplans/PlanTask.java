package gov.award.workplans;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
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
import java.util.List;
import java.util.Map;
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
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    PlanTask(RoundBriefs rounds, OfficePeople office, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.office = office;
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

        /** Why no task can be planned so. */
        List<Refusal> against(RoundBrief round, Map<PersonId, String> office) {
            var reasons = new ArrayList<Refusal>();
            if (round.phase() == Phase.CANCELLED) {
                reasons.add(Refusal.of(Provision.WORK_PLAN, "ROUND_IS_CANCELLED"));
            }
            TaskRules.somebodyAnswers(account(), name(), office.keySet()).ifPresent(reasons::add);
            TaskRules.dueAfterStart(starts, due).ifPresent(reasons::add);
            return reasons;
        }

        private @Nullable PersonId account() {
            return person == null ? null : new PersonId(person);
        }

        private String name() {
            return Objects.requireNonNullElse(responsible, "").strip();
        }

        /** Name of whoever answers for it. */
        String responsible(Map<PersonId, String> office) {
            var account = account();
            return account == null ? name() : Objects.requireNonNull(office.get(account));
        }

        String title() {
            return task.strip();
        }

        String noted() {
            return Objects.requireNonNullElse(note, "").strip();
        }

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
        var names = office.of(actor);
        var reasons = form.against(round, names);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var responsible = form.responsible(names);
        jdbc.sql("""
                        insert into work_task (id, programme, round, title, responsible, person, starts, due, note, planned_by, planned_at)
                        values (:id, :programme, :round, :title, :responsible, :person, :starts, :due, :note, :by, :at)
                        """)
                .param("id", task)
                .param("programme", round.programme().value())
                .param("round", id.value())
                .param("title", form.title())
                .param("responsible", responsible)
                .param("person", form.person(), Types.OTHER)
                .param("starts", form.starts(), Types.DATE)
                .param("due", form.due())
                .param("note", form.noted())
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
                form.noted());
        return Verdict.ALLOWED;
    }
}
