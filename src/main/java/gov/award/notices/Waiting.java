package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What has a last day among all that waits for someone: read as that person, so that nobody is reminded of what they may not see. */
@Component
public class Waiting {

    // Asked for when needed: sources belong to modules that tell people things themselves.
    private final ObjectProvider<ToDoSource> sources;

    Waiting(ObjectProvider<ToDoSource> sources) {
        this.sources = sources;
    }

    @Reading(by = Role.ACCOUNT)
    public List<ToDo> of(Actor actor) {
        return sources.orderedStream()
                .flatMap(source -> source.toDos(actor).stream())
                .filter(toDo -> toDo.due() != null)
                .toList();
    }
}
