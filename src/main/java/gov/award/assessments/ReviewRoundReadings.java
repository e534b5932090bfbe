package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.Status;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reviews of a whole round for their pages. */
@Component
class ReviewRoundReadings {

    private final RoundBriefs rounds;
    private final ApplicationBriefs applications;
    private final ReviewStates states;
    private final Shortlists shortlists;
    private final Reports reports;
    private final Editions editions;
    private final JointMeetings meetings;
    private final ConsensusReviews reviews;
    private final Recusals recusals;
    private final JdbcClient jdbc;

    ReviewRoundReadings(
            RoundBriefs rounds,
            ApplicationBriefs applications,
            ReviewStates states,
            Shortlists shortlists,
            Reports reports,
            Editions editions,
            JointMeetings meetings,
            ConsensusReviews reviews,
            Recusals recusals,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.applications = applications;
        this.states = states;
        this.shortlists = shortlists;
        this.reports = reports;
        this.editions = editions;
        this.meetings = meetings;
        this.reviews = reviews;
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public RoundReviewsPage reviews(Actor actor, RoundId id) {
        var given = jdbc.sql("""
                        with run as materialized (
                            select stage, review_run_of(:round, stage) as number from unnest(array['DOCUMENT', 'SITE']) as stage)
                        select s.id, s.application, s.stage, p.name as person, s.total
                        from run join sheet s on s.stage = run.stage and s.run = run.number join person p on p.id = s.person
                        where s.round = :round and s.given_at is not null
                          and not exists (select from sheet later where later.supersedes = s.id and later.given_at is not null)
                        order by p.name, s.id
                        """)
                .param("round", id.value())
                .query(Row.of(RoundReviewsPage.Given.class))
                .list();
        return new RoundReviewsPage(
                rounds.of(id),
                Map.of(
                        Stage.DOCUMENT, states.visible(id, Stage.DOCUMENT, null),
                        Stage.SITE, states.visible(id, Stage.SITE, null)),
                given.stream()
                        .collect(Collectors.groupingBy(
                                RoundReviewsPage.Given::stage,
                                Collectors.groupingBy(RoundReviewsPage.Given::application))),
                recusals.recused(id, List.of(actor.requirePerson())).isEmpty()
                        ? reviews.doubts(Actor.system(Role.CHECKER, actor.requireProgramme()), id)
                        : List.of());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ShortlistPage shortlist(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var fixed = shortlists.of(id).orElse(null);
        var places = fixed == null ? List.<Shortlists.Place>of() : shortlists.places(fixed.id());
        var found = states.visible(id, Stage.DOCUMENT, null);
        var limit = editions.byCode(round.edition()).number(Figure.SHORTLIST_ORGANISATIONS);
        var open = found.stream()
                .filter(state -> !state.closed() || !state.reported())
                .count();
        var reopenable = round.phase() == Phase.DOCUMENT_REVIEW
                && !applications
                        .inRound(id, Status.SHORTLISTED, Status.NOT_SHORTLISTED)
                        .isEmpty();
        return new ShortlistPage(
                round,
                limit,
                found.stream().map(state -> line(state, found, places, limit)).toList(),
                fixed,
                (int) open,
                reopenable,
                readsOfAll(id) ? meetings.means(Actor.system(Role.CHECKER, actor.requireProgramme()), id) : List.of(),
                meetings.held(id));
    }

    /** A mean tells of every case of a team: not for whoever is recused from one, nor before the pledge. */
    private boolean readsOfAll(RoundId round) {
        return jdbc.sql("""
                        select (acting_as('SUPERVISOR') or :round = any (acting_pledged())) and :round <> all (acting_recused_rounds())
                        """).param("round", round.value()).query(Boolean.class).single();
    }

    private static ShortlistPage.Line line(
            ReviewStates.State state, List<ReviewStates.State> all, List<Shortlists.Place> places, int limit) {
        var place = place(state, all);
        var tied = state.total() != null
                && all.stream()
                        .anyMatch(other -> !other.application().equals(state.application())
                                && other.kind() == state.kind()
                                && other.total() != null
                                && other.total().compareTo(Objects.requireNonNull(state.total())) == 0);
        var decided = places.stream()
                .filter(each -> each.application().equals(state.application()))
                .findFirst();
        return new ShortlistPage.Line(
                state,
                place,
                tied,
                state.kind() == Kind.ORGANISATION && isFirstBeyond(state, all, limit),
                decided.map(Shortlists.Place::listed).orElse(null),
                decided.map(Shortlists.Place::paper).orElse(null),
                decided.map(Shortlists.Place::electronic).orElse(false),
                decided.map(Shortlists.Place::served).orElse(false));
    }

    private static boolean isFirstBeyond(ReviewStates.State state, List<ReviewStates.State> all, int limit) {
        var kind = all.stream().filter(other -> other.kind() == state.kind()).toList();
        return kind.indexOf(state) == limit;
    }

    private static int place(ReviewStates.State state, List<ReviewStates.State> all) {
        var total = state.total();
        return 1
                + (int) all.stream()
                        .filter(other -> other.kind() == state.kind() && higher(other.total(), total))
                        .count();
    }

    private static boolean higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && (other == null || one.compareTo(other) > 0);
    }

    /** The cases the actor leads in the document review, for the report. */
    @Reading(by = Role.ASSESSOR)
    public DocumentReportPage documentReport(Actor actor, RoundId id) {
        var lines = reports.toReport(actor.requirePerson(), id);
        if (lines.isEmpty()) {
            throw new NotFound("report");
        }
        return new DocumentReportPage(rounds.of(id), lines);
    }

    /** The signed minutes of a joint meeting. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public UUID minutes(Actor actor, RoundId round, UUID meeting) {
        return meetings.held(round).stream()
                .filter(held -> held.id().equals(meeting))
                .map(JointMeetings.Held::scan)
                .findFirst()
                .orElseThrow(() -> new NotFound("joint meeting"));
    }
}
