package gov.award.rounds;

import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks rounds up for other modules; call within an act or a reading. Rounds are no secret from anyone with an account. */
@Component
public class RoundBriefs {

    private static final String SELECT = """
            select id, programme, ordinal, year, title, phase, edition, announced_on, deadline
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
                .query(RoundBriefs::brief)
                .optional()
                .orElseThrow(() -> new NotFound("round"));
    }

    /** All rounds of the acting programme, newest first. */
    public List<RoundBrief> all() {
        return jdbc.sql(SELECT + " order by year desc, ordinal desc, created_at desc")
                .query(RoundBriefs::brief)
                .list();
    }

    static RoundBrief brief(ResultSet row, int number) throws SQLException {
        return new RoundBrief(
                new RoundId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getInt("ordinal"),
                row.getInt("year"),
                row.getString("title"),
                Phase.valueOf(row.getString("phase")),
                row.getString("edition"),
                row.getObject("announced_on", LocalDate.class),
                instant(row, "deadline"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
