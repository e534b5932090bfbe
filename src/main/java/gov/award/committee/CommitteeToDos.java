package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Votes to cast, tallies to check, matters to bring before a meeting. */
@Component
class CommitteeToDos implements ToDoSource {

    private final Meetings meetings;

    CommitteeToDos(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR)) {
            return List.of();
        }
        return meetings.waiting(actor).stream()
                .map(waiting -> new ToDo(
                        waiting.key(),
                        List.of(waiting.title()),
                        address(waiting),
                        Provision.DECIDE_MAJOR_MATTERS,
                        null,
                        false))
                .toList();
    }

    private static String address(Meetings.Waiting waiting) {
        if (waiting.meeting() != null) {
            return "/meetings/" + waiting.meeting();
        }
        return waiting.key().equals("todo.membership") ? "/committee" : "/meetings";
    }
}
