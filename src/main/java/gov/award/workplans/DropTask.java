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

/** A task of the work plan is dropped (article 8(3)). */
@Service
public class DropTask {

    private final RoundBriefs rounds;
    private final WorkTasks tasks;
    private final Journal journal;

    DropTask(RoundBriefs rounds, WorkTasks tasks, Journal journal) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.WORK_PLAN)
    public Verdict drop(Actor actor, RoundId id, UUID task) {
        tasks.drop(rounds.of(id).id(), task);
        journal.enter(actor, "DropTask", Provision.WORK_PLAN, task, id.value());
        return Verdict.ALLOWED;
    }
}
