package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import java.util.List;
import org.springframework.stereotype.Service;

/** What waits for someone in this module, as the home page asks, for tests. */
@Service("askDeliberationToDos")
class AskToDos {

    private final DeliberationToDos source;

    AskToDos(DeliberationToDos source) {
        this.source = source;
    }

    @Reading(by = Role.ACCOUNT)
    public List<String> of(Actor actor) {
        return source.toDos(actor).stream().map(ToDo::key).toList();
    }
}
