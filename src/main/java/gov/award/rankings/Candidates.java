package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidate list the office fixed, for other modules; call within an act or a reading. */
@Component
public class Candidates {

    private final RoundBriefs rounds;
    private final Book book;
    private final JdbcClient jdbc;

    Candidates(RoundBriefs rounds, Book book, JdbcClient jdbc) {
        this.rounds = rounds;
        this.book = book;
        this.jdbc = jdbc;
    }

    /**
     * A candidate with its place among its kind.
     *
     * @param employer an individual's
     * @param rank from 1; shared by equals unless the committee has broken the tie
     * @param tied whether equals still share the place
     * @param withdrawn whether the applicant has withdrawn or been disqualified since
     */
    public record Candidate(
            ApplicationId application,
            Kind kind,
            String name,
            @Nullable String employer,
            int rank,
            boolean tied,
            BigDecimal composite,
            boolean withdrawn) {

        /** Exact, with two decimals at least. */
        public String points() {
            return RankingLine.plain(composite);
        }
    }

    /**
     * The list in force.
     *
     * @param reportNumber number of the comprehensive evaluation report
     */
    public record Fixed(CandidateListId id, RankingId ranking, Instant fixedAt, UUID report, String reportNumber) {}

    public Optional<Fixed> list(RoundId round) {
        return jdbc.sql("""
                        select id, ranking, fixed_at, report, report_number from candidate_list
                        where round = :round and voided_at is null
                        """)
                .param("round", round.value())
                .query(Row.of(Fixed.class))
                .optional();
    }

    /** Empty until fixed. Complete whoever asks, recused or not: for rules, never to be shown as it is. */
    public List<Candidate> of(RoundId round) {
        var checker = Actor.system(Role.CHECKER, rounds.of(round).programme());
        return book.of(checker, round);
    }

    /** The candidates as the checker reads them. */
    @Component
    static class Book {

        private final Ties ties;
        private final JdbcClient jdbc;

        Book(Ties ties, JdbcClient jdbc) {
            this.ties = ties;
            this.jdbc = jdbc;
        }

        private record Line(
                UUID ranking,
                ApplicationId application,
                Kind kind,
                String name,
                @Nullable String employer,
                int place,
                boolean shared,
                BigDecimal composite,
                Status status) {}

        @Reading(by = Role.CHECKER)
        public List<Candidate> of(Actor checker, RoundId round) {
            var lines = jdbc.sql("""
                            select l.ranking, c.application, c.kind, c.name, c.employer, e.place, e.shared, e.composite, a.status
                            from candidate_list l
                            join candidate c on c.list = l.id
                            join ranking_entry e on e.ranking = l.ranking and e.application = c.application
                            join application a on a.id = c.application
                            where l.round = :round and l.voided_at is null
                            """)
                    .param("round", round.value())
                    .query(Row.of(Line.class))
                    .list();
            if (lines.isEmpty()) {
                return List.of();
            }
            var shifts =
                    Ties.shifts(ties.of(checker, new RankingId(lines.getFirst().ranking())));
            return lines.stream()
                    .map(line -> new Candidate(
                            line.application(),
                            line.kind(),
                            line.name(),
                            line.employer(),
                            line.place() + shifts.getOrDefault(line.application(), 0),
                            line.shared() && !shifts.containsKey(line.application()),
                            line.composite(),
                            line.status().out()))
                    .sorted(Comparator.comparing(Candidate::kind)
                            .thenComparing(Candidate::rank)
                            .thenComparing(candidate -> candidate.application().text()))
                    .toList();
        }
    }
}
