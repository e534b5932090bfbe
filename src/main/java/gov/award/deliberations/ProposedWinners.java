package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the committee decided, for other modules; call within an act or a reading. Complete whoever asks, recused or not. */
@Component
public class ProposedWinners {

    private final RoundBriefs rounds;
    private final Book book;

    ProposedWinners(RoundBriefs rounds, Book book) {
        this.rounds = rounds;
        this.book = book;
    }

    /** A proposed winner with its rank among its kind. */
    public record ProposedWinner(ApplicationId application, Kind kind, String name, int rank) {}

    /** Proposed by the committee; empty before the resolution and where all places stay vacant. */
    public List<ProposedWinner> of(RoundId round) {
        return book.of(checker(round), round);
    }

    /** Whether the committee has resolved on the winners of the round. */
    public boolean resolved(RoundId round) {
        return book.resolved(checker(round), round);
    }

    private Actor checker(RoundId round) {
        return Actor.system(Role.CHECKER, rounds.of(round).programme());
    }

    /** The resolutions as the checker reads them. */
    @Component
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public List<ProposedWinner> of(Actor checker, RoundId round) {
            return jdbc.sql("""
                            select w.application, w.kind, w.name, w.place as rank
                            from winner_resolution r join proposed_winner w on w.proposal = r.proposal
                            where r.round = :round and r.voided_at is null
                            order by w.kind desc, w.place, w.application
                            """)
                    .param("round", round.value())
                    .query(Row.of(ProposedWinner.class))
                    .list();
        }

        @Reading(by = Role.CHECKER)
        public boolean resolved(Actor checker, RoundId round) {
            return jdbc.sql("""
                            select exists (select from winner_resolution where round = :round and voided_at is null)
                            """)
                    .param("round", round.value())
                    .query(Boolean.class)
                    .single();
        }
    }
}
