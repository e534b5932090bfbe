package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A task of the work plan is dropped (article 8(3)). */
@Service
public class DropTask {

    private final Rounds rounds;
    private final WorkTasks tasks;
    private final Journal journal;

    DropTask(Rounds rounds, WorkTasks tasks, Journal journal) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.WORK_PLAN)
    public Verdict drop(Actor actor, RoundId id, UUID task) {
        tasks.drop(rounds.of(actor, id).id, task);
        journal.enter(actor, "DropTask", Provision.WORK_PLAN, task, id.value());
        return Verdict.ALLOWED;
    }
}
