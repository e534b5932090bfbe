package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the consultation stands, for other modules; call within an act or a reading. */
@Component
public class Opinions {

    private final RoundBriefs rounds;
    private final Book book;

    Opinions(RoundBriefs rounds, Book book) {
        this.rounds = rounds;
        this.book = book;
    }

    /** Whether the office has closed the summary. */
    public boolean summarised(RoundId round) {
        return book.summarised(Actor.system(Role.CHECKER, rounds.of(round).programme()), round);
    }

    /** The summaries as the checker reads them. */
    @Component
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public boolean summarised(Actor checker, RoundId round) {
            return jdbc.sql("""
                            select exists (select from consultation_summary s join consultation c on c.id = s.consultation
                                           where c.round = :round and c.voided_at is null)
                            """)
                    .param("round", round.value())
                    .query(Boolean.class)
                    .single();
        }
    }
}
