package gov.award.workplans;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the work plan of a round. */
@Component
class WorkPlanReadings {

    private final RoundBriefs rounds;
    private final WorkTasks tasks;
    private final OfficePeople office;

    WorkPlanReadings(RoundBriefs rounds, WorkTasks tasks, OfficePeople office) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.office = office;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public WorkPlanPage plan(Actor actor, RoundId id, TaskFilter filter, PageRequest page) {
        var round = rounds.of(id);
        return new WorkPlanPage(
                round,
                tasks.of(id, filter, page),
                filter,
                tasks.responsible(id),
                people(actor),
                actor.is(Role.OFFICE, Role.DIRECTOR) && round.phase() != Phase.CANCELLED);
    }

    /** One that is still open. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public TaskPage task(Actor actor, RoundId id, UUID task) {
        return new TaskPage(rounds.of(id), tasks.open(id, task), people(actor));
    }

    private Map<String, String> people(Actor actor) {
        var people = new LinkedHashMap<String, String>();
        office.of(actor).forEach((person, name) -> people.put(person.text(), name));
        return people;
    }
}
