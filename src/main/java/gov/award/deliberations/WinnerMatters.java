package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.measures.Kind;
import gov.award.rankings.Candidates;
import gov.award.rankings.Candidates.Candidate;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidates as matters before the committee. */
@Component
class WinnerMatters {

    private final JdbcClient jdbc;
    private final Agenda agenda;
    private final BusinessClock clock;
    private final Book book;

    WinnerMatters(JdbcClient jdbc, Agenda agenda, BusinessClock clock, Book book) {
        this.jdbc = jdbc;
        this.agenda = agenda;
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

    /** Puts a candidate before the committee; the newest matter on it counts. */
    void put(Actor actor, RoundBrief round, Candidate candidate) {
        var matter = new MatterId(UUID.randomUUID());
        var kind = candidate.kind() == Kind.ORGANISATION ? "企业（组织）" : "个人";
        var application = candidate.application();
        agenda.put(
                actor,
                matter,
                MatterKind.PROPOSE_WINNER,
                round.id().value(),
                application.value(),
                List.of(application.value()),
                candidate.name() + "作为" + round.title() + "拟获奖" + kind,
                "%s，综合评审得分%s，在候选%s中列第%d名。提请审议确定其为%s拟获奖%s。综合评价报告、部门意见汇总见本届相关页面。"
                        .formatted(candidate.name(), candidate.points(), kind, candidate.rank(), round.title(), kind));
        add(actor, round.id(), matter, application);
    }

    private void add(Actor actor, RoundId round, MatterId matter, ApplicationId application) {
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
