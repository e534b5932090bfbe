package gov.award.acting;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What follows from an act of necessity, and for every case alike: carried out within it, yet not as whoever acts, who may
 * be recused from a case and would leave out what they do not see.
 */
@Component
public class Consequences {

    private final JdbcOperations jdbc;

    Consequences(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs a change as the system does that sees the whole programme; within an act. */
    public void carryOut(Runnable change) {
        var acting = Objects.requireNonNull(Acting.current(), "a consequence follows from an act");
        Transactions.actAs(jdbc, Actor.system(Role.CHECKER, acting.actor().programme()), acting.reads());
        // Where the change fails the whole act does, and nobody acts on.
        change.run();
        Transactions.actAs(jdbc, acting.actor(), acting.reads());
    }
}
