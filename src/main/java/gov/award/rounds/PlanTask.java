package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office puts a task on the work plan of a round (article 8(3)). */
@Service
public class PlanTask {

    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    PlanTask(Rounds rounds, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** A task: what, by whom, until when. */
    public record Form(
            @NotBlank @Size(max = 200) String task,
            @NotBlank @Size(max = 60) String responsible,
            @NotNull LocalDate due) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.WORK_PLAN)
    public Verdict plan(Actor actor, RoundId id, UUID task, Form form) {
        var round = rounds.of(actor, id);
        if (round.phase() == Phase.CANCELLED) {
            return Verdict.refused(Provision.WORK_PLAN, "ROUND_IS_CANCELLED");
        }
        jdbc.sql("""
                        insert into work_task (id, programme, round, title, responsible, due, planned_by, planned_at)
                        values (:id, :programme, :round, :title, :responsible, :due, :by, :at)
                        """)
                .param("id", task)
                .param("programme", round.programme.value())
                .param("round", id.value())
                .param("title", form.task())
                .param("responsible", form.responsible())
                .param("due", form.due())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor, "PlanTask", Provision.WORK_PLAN, task, id.value(), form.task(), form.responsible(), form.due());
        return Verdict.ALLOWED;
    }
}
