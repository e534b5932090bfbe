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
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the committee decided, for other modules; call within an act or a reading. Complete whoever asks, recused or not. */
@Component
public class ProposedWinners {

    private final RoundBriefs rounds;
    private final Submissions submissions;
    private final ObjectProvider<NoticeGate> gate;
    private final Book book;

    /** @param gate asked when needed: whoever answers for the notice asks for the winners in turn */
    ProposedWinners(RoundBriefs rounds, Submissions submissions, ObjectProvider<NoticeGate> gate, Book book) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.gate = gate;
        this.book = book;
    }

    /** A proposed winner with its rank among its kind. */
    public record ProposedWinner(ApplicationId application, Kind kind, String name, int rank) {}

    /** Proposed by the committee; empty before the resolution and where all places stay vacant. */
    public List<ProposedWinner> of(RoundId round) {
        return book.of(checker(round), round);
    }

    /** Those of them who have neither withdrawn nor been disqualified since. */
    public List<ProposedWinner> standing(RoundId round) {
        var out = out(round);
        return of(round).stream()
                .filter(winner -> !out.contains(winner.application()))
                .toList();
    }

    /**
     * Proposed winners on whom the government may still decide: held back, to be submitted or just submitted, neither
     * withdrawn nor disqualified nor dropped.
     */
    public List<ApplicationId> undecided(RoundId round) {
        var checker = checker(round);
        var decided = book.decided(checker, round);
        var dropped = gate.getObject().dropped(round);
        var out = out(round);
        return book.of(checker, round).stream()
                .map(ProposedWinner::application)
                .filter(winner -> Stream.of(decided, dropped, out).noneMatch(gone -> gone.contains(winner)))
                .toList();
    }

    /**
     * Proposed winners who were held back and are out since, and whose place the government was not told is vacant; of a round
     * whose list was submitted.
     */
    public List<ApplicationId> vacated(RoundId round) {
        var entries = submissions.entries(checker(round), round);
        if (entries.isEmpty()) {
            return List.of();
        }
        var told = entries.stream()
                .filter(entry -> entry.fate() != SubmissionFate.HELD_BACK)
                .map(Submissions.Entry::application)
                .toList();
        var undecided = undecided(round);
        return of(round).stream()
                .map(ProposedWinner::application)
                .filter(winner -> !told.contains(winner) && !undecided.contains(winner))
                .toList();
    }

    private List<ApplicationId> out(RoundId round) {
        var checker = checker(round);
        return Stream.of(submissions.withdrawn(checker, round), submissions.disqualified(checker, round))
                .flatMap(List::stream)
                .toList();
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

        /** Those approved or not by a decision in effect; whoever was held back from a submission was not decided on. */
        @Reading(by = Role.CHECKER)
        public List<ApplicationId> decided(Actor checker, RoundId round) {
            return jdbc.sql("""
                            select e.application from approval_submission s join approval_decision d on d.submission = s.id
                            join approval_submission_entry e on e.submission = s.id
                            where s.round = :round and s.voided_at is null and e.fate <> 'HELD_BACK'
                            """)
                    .param("round", round.value())
                    .query(Row.of(ApplicationId.class))
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
