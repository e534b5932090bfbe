package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of the measures that the rounds of a programme are held under. */
@Component
public class HeldEditions {

    private final JdbcClient jdbc;

    HeldEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their codes. */
    @Reading(by = Role.CHECKER)
    public List<String> of(Actor checker) {
        return jdbc.sql("select distinct edition from round where programme = ?")
                .param(checker.requireProgramme().value())
                .query(String.class)
                .list();
    }
}
