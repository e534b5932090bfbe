package gov.award.register;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries of the register that wait for the director. */
@Component
class RegisterToDos implements ToDoSource {

    private final Entries entries;

    RegisterToDos(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.DIRECTOR)) {
            return List.of();
        }
        return entries.waiting(actor).stream()
                .filter(entry -> !actor.personId().equals(entry.enteredBy()))
                .map(entry -> new ToDo(
                        "todo.register",
                        List.of(entry.title()),
                        "/register/" + entry.id().value(),
                        entry.sort().basis(),
                        null,
                        false))
                .toList();
    }
}
