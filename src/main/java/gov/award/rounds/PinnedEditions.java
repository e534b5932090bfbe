package gov.award.rounds;

import gov.award.people.RoundEditions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above the rounds which edition of the measures each is held under. */
@Component
class PinnedEditions implements RoundEditions {

    private final JdbcClient jdbc;

    PinnedEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(UUID round) {
        return jdbc.sql("select edition from round where programme = acting_programme() and id = :id")
                .param("id", round)
                .query(String.class)
                .optional();
    }
}
