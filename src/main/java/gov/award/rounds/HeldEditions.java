package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of the measures that the rounds of a programme are held under. */
@Component
class HeldEditions {

    private record Held(String edition) {}

    private final JdbcClient jdbc;

    HeldEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their codes. */
    @Reading(by = Role.CHECKER)
    public List<String> of(Actor checker) {
        return jdbc
                .sql("select distinct edition from round where programme = ?")
                .param(checker.requireProgramme().value())
                .query(Row.of(Held.class))
                .stream()
                .map(Held::edition)
                .toList();
    }
}
