package gov.award.applications;

import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.announcements.Applying;
import gov.award.rounds.RoundId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who announce who applies in a round, drafts included; the database keeps from everybody else who they are. */
@Component
class ApplyingPersons implements Applying {

    private final JdbcClient jdbc;

    ApplyingPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<PersonId> in(RoundId round) {
        return jdbc.sql("select unnest(applying_persons(:round))")
                .param("round", round.value())
                .query(Row.of(PersonId.class))
                .list();
    }
}
