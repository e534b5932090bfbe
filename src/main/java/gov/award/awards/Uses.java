package gov.award.awards;

import gov.award.acting.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What winners used their prizes for, and what they did to spread their experience (articles 28, 29). */
@Component
public class Uses {

    private final JdbcClient jdbc;

    Uses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A use as declared, with what the office said of it. */
    public record Use(
            UUID id,
            String purpose,
            boolean kindred,
            long amountFen,
            LocalDate usedOn,
            String description,
            String justification,
            UUID evidence,
            @Nullable CheckOutcome outcome,
            @Nullable String note) {}

    /** Something a winner did to spread its experience. */
    public record Activity(LocalDate heldOn, String title, String place) {}

    List<Use> of(AwardId award) {
        return jdbc.sql("""
                        select u.id, u.purpose, u.kindred, u.amount_fen, u.used_on, u.description, u.justification, u.evidence, c.outcome, c.note
                        from use_of_prize u left join use_check c on c.use_of_prize = u.id
                        where u.award = :award order by u.used_on, u.declared_at
                        """)
                .param("award", award.value())
                .query(Row.of(Use.class))
                .list();
    }

    /** What was declared and not rejected, in fen. */
    long declared(AwardId award) {
        return of(award).stream()
                .filter(use -> use.outcome() != CheckOutcome.REJECTED)
                .mapToLong(Use::amountFen)
                .sum();
    }

    List<Activity> activities(AwardId award) {
        return jdbc.sql("select held_on, title, place from promotion_activity where award = :award order by held_on")
                .param("award", award.value())
                .query(Row.of(Activity.class))
                .list();
    }
}
