package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.deliberations.NoticeGate;
import gov.award.measures.Editions;
import gov.award.measures.Switch;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
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
    private final JdbcClient jdbc;
    private final Touched touched;

    NoticeBook(PublicNotices notices, RoundBriefs rounds, Editions editions, JdbcClient jdbc, Touched touched) {
        this.notices = notices;
        this.rounds = rounds;
        this.editions = editions;
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
        return touched.notTakenUp(checker(), round);
    }

    @Override
    public List<ApplicationId> dropped(RoundId round) {
        return applications(round, HeldBack::drops);
    }

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

    /** A candidate on the list and one complaint about them. */
    record HeldBack(
            ApplicationId application,
            ComplaintState state,
            @Nullable Outcome outcome,
            @Nullable Resolution resolution) {

        /** Until the approval, whenever it was received (reading 16). */
        boolean holdsBack() {
            return state.open() || undecided();
        }

        boolean drops() {
            return resolution != null && resolution.carried();
        }

        private boolean undecided() {
            return state == ComplaintState.REPORTED
                    && outcome != null
                    && outcome.leavesQuestion()
                    && resolution == null;
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
                @Nullable Outcome outcome) {}

        @Reading(by = Role.CHECKER)
        public int notTakenUp(Actor checker, RoundId round) {
            return jdbc.sql("select count(*)::int from complaint where round = ? and state = 'RECEIVED'")
                    .param(round.value())
                    .query(Row.of(Integer.class))
                    .single();
        }

        @Reading(by = Role.CHECKER)
        public List<HeldBack> by(Actor checker, PublicNoticeId notice) {
            var lines = jdbc.sql("""
                            select c.id, c.application, c.state, f.outcome
                            from notice_winner w join complaint c on c.application = w.application
                                left join complaint_finding f on f.complaint = c.id
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
                    .map(line ->
                            new HeldBack(line.application(), line.state(), line.outcome(), resolved.get(line.id())))
                    .toList();
        }
    }
}
