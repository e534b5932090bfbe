package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBriefs;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads awards: for those who deal with them, for the winner, and for everybody. */
@Component
class AwardReadings {

    private static final String WINNER = """
            select r.title round_title, a.kind, a.name, a.employer, a.document, a.decided, a.certificate, a.revoked_on, a.revocation_document
            from award a join round r on r.id = a.round join award_decision d on d.id = a.decision
            where a.programme = acting_programme() and d.published_at is not null
            """;

    private final AwardBook awards;
    private final Decisions decisions;
    private final Budget budget;
    private final Uses uses;
    private final Handovers handovers;
    private final Completion completion;
    private final Laureates laureates;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final JdbcClient jdbc;

    AwardReadings(
            AwardBook awards,
            Decisions decisions,
            Budget budget,
            Uses uses,
            Handovers handovers,
            Completion completion,
            Laureates laureates,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Editions editions,
            JdbcClient jdbc) {
        this.awards = awards;
        this.decisions = decisions;
        this.budget = budget;
        this.uses = uses;
        this.handovers = handovers;
        this.completion = completion;
        this.laureates = laureates;
        this.applications = applications;
        this.rounds = rounds;
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @Reading(
            by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.GOVERNMENT, Role.FINANCE, Role.COMMITTEE, Role.CHAIR
            })
    public AwardPages.OfRound ofRound(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var told = jdbc.sql("select count(*) from result_told where round = :round")
                .param("round", id.value())
                .query(Integer.class)
                .single();
        var decided = decisions.of(id);
        var director = !decided.isEmpty() && actor.is(Role.DIRECTOR);
        return new AwardPages.OfRound(
                round,
                decided,
                awards.lines(id),
                told,
                director ? laureates.untold(Laureates.checker(actor), id).size() : 0,
                director ? laureates.undecided(id) : 0,
                budget.reports(id),
                budget.approvals(id),
                round.phase() == Phase.AWARD && actor.is(Role.DIRECTOR) ? completion.missing(actor, id) : List.of());
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.GOVERNMENT, Role.FINANCE})
    public AwardPages.OfBudget ofBudget(Actor actor, RoundId id, PageRequest page) {
        return new AwardPages.OfBudget(rounds.of(id), budget.lines(id), budget.expenses(id, page));
    }

    @Reading(by = Role.ACCOUNT)
    public AwardPages.All all(Actor actor, PageRequest page) {
        return new AwardPages.All(awards.all(page));
    }

    @Reading(by = Role.ACCOUNT)
    public AwardPages.One one(Actor actor, AwardId id, Locale locale) {
        var award = awards.line(id);
        var purposes = new LinkedHashMap<String, String>();
        editions.byCode(award.edition())
                .list(Catalogue.PURPOSES_OF_PRIZE)
                .forEach(entry -> purposes.put(entry.code(), entry.name().in(locale)));
        return new AwardPages.One(
                award,
                actor.is(Role.APPLICANT)
                        && applications.members(award.applicant()).contains(actor.requirePerson()),
                handovers.of(id).orElse(null),
                budget.payments(award.round(), id),
                award.kind() == Kind.ORGANISATION ? uses.of(id) : List.of(),
                uses.activities(id),
                purposes,
                actor.is(Role.FINANCE) ? budget.lines(award.round()) : List.of());
    }

    @Reading(
            by = {Role.PUBLIC, Role.ACCOUNT},
            shared = true)
    public AwardPages.Winners winners(Actor actor, PageRequest page) {
        var total = jdbc.sql("select count(*) from (" + WINNER + ") w")
                .query(Long.class)
                .single();
        var rows = jdbc.sql(WINNER + " order by a.decided desc, a.kind desc, a.name, a.id limit :limit offset :offset")
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(AwardPages.Winner.class))
                .list();
        return new AwardPages.Winners(new Listing<>(rows, total, page));
    }

    @Reading(by = {Role.PUBLIC, Role.ACCOUNT})
    public Optional<AwardPages.Winner> certificate(Actor actor, String number) {
        return jdbc.sql(WINNER + " and a.certificate = :number")
                .param("number", number.strip().toUpperCase(Locale.ROOT))
                .query(Row.of(AwardPages.Winner.class))
                .optional();
    }
}
