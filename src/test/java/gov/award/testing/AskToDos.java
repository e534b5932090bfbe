package gov.award.testing;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** What waits for someone in one module, as the home page asks, for tests. */
@Service
public class AskToDos {

    private final List<ToDoSource> sources;

    AskToDos(List<ToDoSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** @param module name of its package */
    @Reading(by = Role.ACCOUNT)
    public List<String> of(Actor actor, String module) {
        return sources.stream()
                .filter(source -> source.getClass().getPackageName().endsWith("." + module))
                .flatMap(source -> source.toDos(actor).stream())
                .map(ToDo::key)
                .toList();
    }
}
