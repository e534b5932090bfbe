package gov.award.awards;

import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
            UUID id,
            RoundId round,
            String document,
            LocalDate decided,
            @Nullable Instant publishedAt) {

        public boolean published() {
            return publishedAt != null;
        }
    }

    /** The decisions on a round, the first one first: a later one is on whoever was held back before. */
    List<Decision> of(RoundId round) {
        return jdbc.sql("""
                        select id, round, document, decided, published_at from award_decision
                        where round = :round order by entered_at, decided, id
                        """)
                .param("round", round.value())
                .query(Row.of(Decision.class))
                .list();
    }

    /**
     * The decisions on a round, none of which changes and to which none is added until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    List<Decision> locked(RoundId round) {
        lock(round);
        var decisions = of(round);
        if (decisions.isEmpty()) {
            throw new NotFound("decision");
        }
        return decisions;
    }

    /** Whether the decision on an award was made known. */
    boolean published(AwardId award) {
        return jdbc.sql("""
                        select d.published_at is not null from award a join award_decision d on d.id = a.decision where a.id = :award
                        """).param("award", award.value()).query(Boolean.class).single();
    }

    void lock(RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 20))")
                .param(round.text())
                .query(row -> {});
    }
}
