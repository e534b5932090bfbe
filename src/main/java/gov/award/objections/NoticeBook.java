package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.deliberations.NoticeGate;
import gov.award.measures.Editions;
import gov.award.measures.Switch;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the approval for the public notice: when its time is over, and who is held back or dropped (articles 22, 23). */
@Component
class NoticeBook implements NoticeGate {

    private final PublicNotices notices;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final Touched touched;

    NoticeBook(
            PublicNotices notices,
            RoundBriefs rounds,
            Editions editions,
            BusinessClock clock,
            JdbcClient jdbc,
            Touched touched) {
        this.notices = notices;
        this.rounds = rounds;
        this.editions = editions;
        this.clock = clock;
        this.jdbc = jdbc;
        this.touched = touched;
    }

    @Override
    public @Nullable Instant endsAt(RoundId round) {
        return notices.issued(round)
                .map(notices::deadline)
                .map(deadline -> deadline.end())
                .orElse(null);
    }

    @Override
    public List<ApplicationId> heldBack(RoundId round) {
        if (!editions.byCode(rounds.of(round).edition()).is(Switch.OPEN_COMPLAINT_HOLDS_BACK)) {
            return List.of();
        }
        return applications(round, HeldBack::holdsBack);
    }

    @Override
    public int notTakenUp(RoundId round) {
        return touched.notTakenUp(checker(), round, period(round));
    }

    @Override
    public List<ApplicationId> dropped(RoundId round) {
        return applications(round, HeldBack::drops);
    }

    /** Complaints of the notice period which nobody is held back by and the committee has no report on (article 22). */
    int unreported(RoundId round) {
        return touched.unreported(checker(), round, period(round));
    }

    /** Complaints of the round still open, or named and unanswered (article 34). */
    int unanswered(RoundId round) {
        return touched.unanswered(checker(), round, period(round));
    }

    /** Decisions of the committee on a candidacy the applicant was not told of. */
    int untold(RoundId round) {
        return touched.untold(checker(), round);
    }

    /** Those about whom someone is not to know of complaints: recused from the case, or kept out of one about them. */
    List<ApplicationId> closedTo(PersonId reader) {
        return touched.closedTo(checker(), reader);
    }

    private @Nullable Period period(RoundId round) {
        var notice = notices.issued(round).orElse(null);
        var proof = notice == null ? null : notices.publication(notice.id()).orElse(null);
        var deadline = notice == null ? null : notices.deadline(notice);
        if (notice == null || proof == null || deadline == null) {
            return null;
        }
        var day = clock.dayOf(proof.publishedAt());
        return new Period(notice.id(), day.atStartOfDay(clock.zone()).toInstant(), deadline.end());
    }

    /**
     * From when to when the notice stands.
     *
     * @param from the beginning of the day it was published
     */
    record Period(PublicNoticeId notice, Instant from, Instant end) {}

    private List<ApplicationId> applications(RoundId round, Function<HeldBack, Boolean> which) {
        var notice = notices.issued(round).orElse(null);
        if (notice == null) {
            return List.of();
        }
        return touched.by(checker(), notice.id()).stream()
                .filter(which::apply)
                .map(HeldBack::application)
                .distinct()
                .toList();
    }

    private Actor checker() {
        var programme =
                jdbc.sql("select acting_programme()").query(Row.of(UUID.class)).single();
        return Actor.system(Role.CHECKER, new ProgrammeId(programme));
    }

    /**
     * A candidate on the list and one complaint about them.
     *
     * @param matter what was put before the committee on it
     */
    record HeldBack(
            ApplicationId application,
            ComplaintState state,
            @Nullable MatterId matter,
            @Nullable Resolution resolution) {

        /** Until the approval, whenever it was received (reading 16). */
        boolean holdsBack() {
            return state.open() || undecided();
        }

        boolean drops() {
            return resolution != null && resolution.carried();
        }

        private boolean undecided() {
            return matter != null && resolution == null;
        }
    }

    /** Complaints about those on a list, as the checker reads them. */
    @Component
    static class Touched {

        private final JdbcClient jdbc;
        private final Resolutions resolutions;

        Touched(JdbcClient jdbc, Resolutions resolutions) {
            this.jdbc = jdbc;
            this.resolutions = resolutions;
        }

        /** One complaint as the table has it. */
        record Line(
                UUID id,
                ApplicationId application,
                ComplaintState state,
                @Nullable MatterId matter) {}

        @Reading(by = Role.CHECKER)
        public int notTakenUp(Actor checker, RoundId round, @Nullable Period period) {
            return count("c.state = 'RECEIVED'", round, period);
        }

        @Reading(by = Role.CHECKER)
        public int unreported(Actor checker, RoundId round, @Nullable Period period) {
            return count("""
                    c.state in ('TAKEN_UP', 'VERIFYING', 'FOUND') and c.received_at >= :from::timestamptz and c.received_at < :end::timestamptz
                    and not exists (select from notice_winner w where w.notice = :notice::uuid and w.application = c.application)
                    """, round, period);
        }

        @Reading(by = Role.CHECKER)
        public int unanswered(Actor checker, RoundId round, @Nullable Period period) {
            return count("""
                    (c.state not in ('REPORTED', 'DECLINED')
                     or not c.anonymous and not exists (select from complaint_answer a where a.complaint = c.id))
                    """, round, period);
        }

        /** Of the round, or of none and received since its notice was published: each of those might be about it. */
        private int count(String which, RoundId round, @Nullable Period period) {
            return jdbc.sql("select count(*)::int from complaint c where " + which
                            + " and (c.round = :round or (c.round is null and c.received_at >= :from::timestamptz))")
                    .param("round", round.value())
                    .param("from", period == null ? null : PublicNotices.at(period.from()))
                    .param("end", period == null ? null : PublicNotices.at(period.end()))
                    .param("notice", period == null ? null : period.notice().value())
                    .query(Row.of(Integer.class))
                    .single();
        }

        @Reading(by = Role.CHECKER)
        public int untold(Actor checker, RoundId round) {
            return jdbc.sql("""
                            select count(*)::int from complaint c
                            where c.round = :round and exists (select from resolution r where r.matter = c.matter)
                              and not exists (select from candidacy_decision d where d.complaint = c.id)
                            """)
                    .param("round", round.value())
                    .query(Row.of(Integer.class))
                    .single();
        }

        @Reading(by = Role.CHECKER)
        public List<ApplicationId> closedTo(Actor checker, PersonId reader) {
            return jdbc.sql("""
                            select r.application from recusal r where r.person = :person
                            union
                            select c.application from complaint c where c.application is not null
                              and (c.person = :person
                                   or exists (select from complaint_kept_out k where k.complaint = c.id and k.person = :person))
                            """)
                    .param("person", reader.value())
                    .query(Row.of(ApplicationId.class))
                    .list();
        }

        @Reading(by = Role.CHECKER)
        public List<HeldBack> by(Actor checker, PublicNoticeId notice) {
            var lines = jdbc.sql("""
                            select c.id, c.application, c.state, c.matter
                            from notice_winner w join complaint c on c.application = w.application
                            where w.notice = :notice order by c.received_at
                            """)
                    .param("notice", notice.value())
                    .query(Row.of(Line.class))
                    .list();
            var resolved = resolutions
                    .latest(MatterKind.OTHER, lines.stream().map(Line::id).toList())
                    .stream()
                    .collect(Collectors.toMap(Resolution::subject, Function.identity()));
            return lines.stream()
                    .map(line -> new HeldBack(line.application(), line.state(), line.matter(), resolved.get(line.id())))
                    .toList();
        }
    }
}
