package gov.award.workplans;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office revises an open task of the work plan (article 8(3)). */
@Service
public class ReviseTask {

    private final RoundBriefs rounds;
    private final OfficePeople office;
    private final WorkTasks tasks;
    private final Journal journal;

    ReviseTask(RoundBriefs rounds, OfficePeople office, WorkTasks tasks, Journal journal) {
        this.rounds = rounds;
        this.office = office;
        this.tasks = tasks;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.WORK_PLAN)
    public Verdict revise(Actor actor, RoundId id, UUID task, PlanTask.Form form) {
        var round = rounds.of(id);
        var before = tasks.locked(id, task);
        var names = office.of(actor);
        var reasons = form.against(round, names);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var responsible = form.responsible(names);
        tasks.revise(task, form, responsible);
        journal.enter(
                actor,
                "ReviseTask",
                Provision.WORK_PLAN,
                task,
                id.value(),
                before.title(),
                before.responsible(),
                before.person(),
                before.starts(),
                before.due(),
                before.note(),
                form.title(),
                responsible,
                form.person(),
                form.starts(),
                form.due(),
                form.noted());
        return Verdict.ALLOWED;
    }
}
