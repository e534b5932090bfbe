package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.rankings.Candidates;
import gov.award.rankings.Candidates.Candidate;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates as matters before the committee. */
@Component
class WinnerMatters {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Book book;

    WinnerMatters(JdbcClient jdbc, BusinessClock clock, Book book) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.book = book;
    }

    /** The newest matter on a candidate, and what was resolved on it. */
    record Put(
            ApplicationId application,
            MatterId matter,
            @Nullable Resolution resolution) {

        Deliberated.Vote vote() {
            return resolution == null
                    ? Deliberated.Vote.OPEN
                    : resolution.carried() ? Deliberated.Vote.CARRIED : Deliberated.Vote.LOST;
        }
    }

    /** Every candidate with its vote, whoever asks: a recusal must not change the result. */
    List<Deliberated> deliberated(Actor actor, RoundId round) {
        return book.deliberated(Actor.system(Role.CHECKER, actor.requireProgramme()), round);
    }

    void add(Actor actor, RoundId round, MatterId matter, ApplicationId application) {
        jdbc.sql("""
                        insert into winner_matter (matter, programme, round, application, put_by, put_at)
                        values (:matter, :programme, :round, :application, :by, :now)
                        """)
                .param("matter", matter.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("application", application.value())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The matters as the checker reads them. */
    @Component
    static class Book {

        private final JdbcClient jdbc;
        private final Candidates candidates;
        private final Resolutions resolutions;

        Book(JdbcClient jdbc, Candidates candidates, Resolutions resolutions) {
            this.jdbc = jdbc;
            this.candidates = candidates;
            this.resolutions = resolutions;
        }

        private record Newest(ApplicationId application, MatterId matter) {}

        @Reading(by = Role.CHECKER)
        public List<Deliberated> deliberated(Actor checker, RoundId round) {
            var newest = jdbc.sql("""
                            select distinct on (application) application, matter from winner_matter
                            where round = :round and voided_at is null order by application, put_at desc, matter
                            """)
                    .param("round", round.value())
                    .query(Row.of(Newest.class))
                    .list();
            var resolved = resolutions
                    .latest(
                            MatterKind.PROPOSE_WINNER,
                            newest.stream()
                                    .map(each -> each.application().value())
                                    .toList())
                    .stream()
                    .collect(Collectors.toMap(Resolution::matter, Function.identity()));
            var put = newest.stream()
                    .map(each -> new Put(each.application(), each.matter(), resolved.get(each.matter())))
                    .collect(Collectors.toMap(Put::application, Function.identity()));
            return candidates.of(round).stream()
                    .map(candidate -> of(candidate, put.get(candidate.application())))
                    .toList();
        }

        private static Deliberated of(Candidate candidate, @Nullable Put put) {
            return new Deliberated(
                    candidate,
                    put == null ? null : put.matter(),
                    put == null ? Deliberated.Vote.NOT_PUT : put.vote(),
                    put == null ? null : put.resolution());
        }
    }
}
