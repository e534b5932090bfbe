package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The registers files are brought into. */
@Component
class Targets {

    private final List<ImportTarget> targets;

    Targets(List<ImportTarget> targets) {
        this.targets = targets;
    }

    /** To be written to by whoever acts. */
    ImportTarget of(Actor actor, String key) {
        var target = at(key);
        if (!mayWrite(actor, target)) {
            throw new NotFound("register");
        }
        return target;
    }

    /** To be looked at, by the discipline inspection too. */
    ImportTarget seenBy(Actor actor, String key) {
        var target = at(key);
        if (!mayWrite(actor, target) && !actor.is(Role.SUPERVISOR)) {
            throw new NotFound("register");
        }
        return target;
    }

    static boolean mayWrite(Actor actor, ImportTarget target) {
        return actor.is(target.by().toArray(Role[]::new));
    }

    private ImportTarget at(String key) {
        return targets.stream()
                .filter(target -> target.table().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("register"));
    }
}
