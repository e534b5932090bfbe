package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.database.DatabaseRefused;
import gov.award.measures.Editions;
import java.util.TreeSet;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of the measures that the award and its rounds are held under must be there: without one, no page of theirs can be shown. */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
class EditionsInUse {

    private record Programme(ProgrammeId id, String edition) {}

    EditionsInUse(JdbcClient jdbc, Editions editions, HeldEditions held) {
        var lost = new TreeSet<String>();
        for (var programme : jdbc.sql("select id, edition from programme")
                .query(Row.of(Programme.class))
                .list()) {
            lost.add(programme.edition());
            lost.addAll(held.of(Actor.system(Role.CHECKER, programme.id())));
        }
        lost.removeIf(code -> editions.find(code).isPresent());
        if (!lost.isEmpty()) {
            throw new DatabaseRefused(
                    "The award or its rounds are held under editions of the measures that are missing: %s. Put their files back into the folder editions of the data."
                            .formatted(String.join(", ", lost)));
        }
    }
}
