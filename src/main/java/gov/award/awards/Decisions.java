package gov.award.awards;

import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The government's decisions on rounds, and whether their results were made known. */
@Component
public class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param decided 获奖之日
     * @param publishedAt when the list was opened and the results told
     */
    public record Decision(
            RoundId round,
            String document,
            LocalDate decided,
            @Nullable Instant publishedAt) {

        public boolean published() {
            return publishedAt != null;
        }
    }

    Optional<Decision> find(RoundId round) {
        return jdbc.sql("""
                        select round, document, decided, published_at from award_decision where round = :round
                        """)
                .param("round", round.value())
                .query(Row.of(Decision.class))
                .optional();
    }

    Decision locked(RoundId round) {
        var there = jdbc.sql("select round from award_decision where round = :round for update")
                .param("round", round.value())
                .query(Row.of(RoundId.class))
                .optional();
        return there.flatMap(this::find).orElseThrow(() -> new NotFound("decision"));
    }
}
