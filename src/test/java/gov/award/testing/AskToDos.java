package gov.award.testing;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What waits for someone in some modules, as the home page asks, for tests. */
@Service
public class AskToDos {

    private final List<ToDoSource> sources;

    AskToDos(List<ToDoSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** @param modules names of their packages */
    @Reading(by = Role.ACCOUNT)
    public List<String> of(Actor actor, String... modules) {
        return asked(actor, modules).map(ToDo::key).toList();
    }

    /** The same, each with what it says. */
    @Reading(by = Role.ACCOUNT)
    public List<ToDo> whole(Actor actor, String... modules) {
        return asked(actor, modules).toList();
    }

    private Stream<ToDo> asked(Actor actor, String... modules) {
        return sources.stream()
                .filter(source -> Arrays.stream(modules)
                        .anyMatch(module -> source.getClass().getPackageName().endsWith("." + module)))
                .flatMap(source -> source.toDos(actor).stream());
    }
}
