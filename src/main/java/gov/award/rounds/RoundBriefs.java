package gov.award.rounds;

import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks rounds up for other modules; call within an act or a reading. Rounds are no secret from anyone with an account. */
@Component
public class RoundBriefs {

    private static final String SELECT = """
            select id, programme, ordinal, year, title, phase, edition, announced_on, opens, deadline, planned_approval
            from round where programme = acting_programme()
            """;

    private final JdbcClient jdbc;

    RoundBriefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws gov.award.acting.NotFound if the actor's programme has no such round */
    public RoundBrief of(RoundId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(Row.of(RoundBrief.class))
                .optional()
                .orElseThrow(() -> new NotFound("round"));
    }

    /**
     * The round, kept until the act ends from entering another phase.
     *
     * @throws gov.award.acting.NotFound if the actor's programme has no such round
     */
    public RoundBrief held(RoundId id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id.value())
                .query(Row.of(RoundBrief.class))
                .optional()
                .orElseThrow(() -> new NotFound("round"));
    }

    /**
     * The reason against doing anything more in a round that was cancelled or is completed. None while it goes on, and then
     * it does neither until the act ends.
     */
    public Optional<Refusal> over(RoundId id) {
        return RoundEnd.over(kept(id));
    }

    /** The same for what a completed round may still need. */
    public Optional<Refusal> cancelled(RoundId id) {
        return RoundEnd.cancelled(kept(id));
    }

    private Phase kept(RoundId id) {
        return jdbc.sql("select phase from round where programme = acting_programme() and id = :id for share")
                .param("id", id.value())
                .query(Row.of(Phase.class))
                .optional()
                .orElseThrow(() -> new NotFound("round"));
    }

    /** All rounds of the acting programme, newest first. */
    public List<RoundBrief> all() {
        return jdbc.sql(SELECT + " order by year desc, ordinal desc, created_at desc")
                .query(Row.of(RoundBrief.class))
                .list();
    }

    /** @param unannounced whether also those the public has not been told of */
    List<RoundBrief> some(boolean unannounced, int limit, int offset) {
        return jdbc.sql(SELECT
                        + " and (:unannounced or announced_on is not null)"
                        + " order by year desc, ordinal desc, created_at desc limit :limit offset :offset")
                .param("unannounced", unannounced)
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.of(RoundBrief.class))
                .list();
    }

    /** Those the public has been told of. */
    public List<RoundBrief> announced() {
        return jdbc.sql(SELECT + " and announced_on is not null order by year desc, ordinal desc")
                .query(Row.of(RoundBrief.class))
                .list();
    }
}
