package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.web.ToDo;
import java.util.List;
import org.springframework.stereotype.Service;

/** What waits for someone in rounds, as the home page asks, for tests. */
@Service("askRoundToDos")
class AskToDos {

    private final RoundToDos source;

    AskToDos(RoundToDos source) {
        this.source = source;
    }

    @Reading(by = Role.ACCOUNT)
    public List<String> of(Actor actor) {
        return source.toDos(actor).stream().map(ToDo::key).toList();
    }
}
