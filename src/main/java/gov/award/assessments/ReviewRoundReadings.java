package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    /** One who scores a case, or has given a sheet of it, or both. */
    private record Seat(
            ApplicationId application,
            Stage stage,
            boolean scores,
            @Nullable SheetId sheet,
            @Nullable String person,
            @Nullable BigDecimal total) {}

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public RoundReviewsPage reviews(Actor actor, RoundId id) {
        return new RoundReviewsPage(
                rounds.of(id),
                Map.of(
                        Stage.DOCUMENT, states.visible(id, Stage.DOCUMENT),
                        Stage.SITE, states.visible(id, Stage.SITE)),
                seats(id).stream()
                        .collect(Collectors.groupingBy(
                                Seat::stage,
                                Collectors.groupingBy(
                                        Seat::application,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), ReviewRoundReadings::scoring)))),
                recusals.recused(id, List.of(actor.requirePerson())).isEmpty()
                        ? reviews.doubts(Actor.system(Role.CHECKER, actor.requireProgramme()), id)
                        : List.of());
    }

    private List<Seat> seats(RoundId round) {
        return jdbc.sql("""
                        with run as materialized (
                            select stage, review_run_of(:round, stage) as number from unnest(array['DOCUMENT', 'SITE']) as stage
                        ),
                        given as materialized (
                            select s.id, s.application, s.stage, s.person, p.name, s.total
                            from run join sheet s on s.stage = run.stage and s.run = run.number
                            join person p on p.id = s.person
                            where s.round = :round and s.given_at is not null
                              and s.id not in (select c.supersedes from sheet c
                                               where c.round = :round and c.supersedes is not null and c.given_at is not null)
                        )
                        select coalesce(s.application, g.application) as application, coalesce(s.stage, g.stage) as stage,
                               s.person is not null as scores, g.id as sheet, g.name as person, g.total
                        from (select application, stage, person from scorer
                              where round = :round
                                and application in (select a.id from application a where a.round = :round)) s
                        full join given g on g.application = s.application and g.stage = s.stage and g.person = s.person
                        order by g.name, g.id
                        """)
                .param("round", round.value())
                .query(Row.of(Seat.class))
                .list();
    }

    private static RoundReviewsPage.Scoring scoring(List<Seat> seats) {
        var scorers = 0;
        var given = 0;
        var sheets = new ArrayList<RoundReviewsPage.Given>();
        for (var seat : seats) {
            var sheet = seat.sheet();
            if (sheet != null) {
                sheets.add(new RoundReviewsPage.Given(
                        sheet, Objects.requireNonNull(seat.person()), Objects.requireNonNull(seat.total())));
            }
            if (seat.scores()) {
                scorers++;
                given += sheet == null ? 0 : 1;
            }
        }
        return new RoundReviewsPage.Scoring(scorers, given, sheets);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ShortlistPage shortlist(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var fixed = shortlists.of(id).orElse(null);
        var places = fixed == null
                ? Map.<ApplicationId, Shortlists.Place>of()
                : shortlists.places(fixed.id()).stream()
                        .collect(Collectors.toMap(Shortlists.Place::application, Function.identity()));
        var found = states.visible(id, Stage.DOCUMENT);
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
                ShortlistPage.lines(found, places, limit),
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
