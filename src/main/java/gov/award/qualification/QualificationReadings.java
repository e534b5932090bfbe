package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Finding;
import gov.award.applications.Pledged;
import gov.award.applications.Status;
import gov.award.applications.StillEligible;
import gov.award.forms.Forms;
import gov.award.forms.Section;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.recommendations.Desk;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.Returns;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The qualification check as pages show it. */
@Component
class QualificationReadings {

    private final JdbcClient jdbc;
    private final Forms forms;
    private final DeskReadings readings;
    private final Desk desk;
    private final Qualifications qualifications;
    private final PartyStatements statements;
    private final Hearings hearings;
    private final StillEligible eligible;
    private final Conditions conditions;
    private final Pledged pledged;
    private final Grounds grounds;
    private final Editions editions;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Corrections corrections;
    private final Returns returns;
    private final BusinessClock clock;

    QualificationReadings(
            JdbcClient jdbc,
            Forms forms,
            DeskReadings readings,
            Desk desk,
            Qualifications qualifications,
            PartyStatements statements,
            Hearings hearings,
            StillEligible eligible,
            Conditions conditions,
            Pledged pledged,
            Grounds grounds,
            Editions editions,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Corrections corrections,
            Returns returns,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.readings = readings;
        this.desk = desk;
        this.qualifications = qualifications;
        this.statements = statements;
        this.hearings = hearings;
        this.eligible = eligible;
        this.conditions = conditions;
        this.pledged = pledged;
        this.grounds = grounds;
        this.editions = editions;
        this.applications = applications;
        this.rounds = rounds;
        this.corrections = corrections;
        this.returns = returns;
        this.clock = clock;
    }

    private record Stored(
            ApplicationId application,
            String name,
            Kind kind,
            Status status,
            String unit,
            Instant receivedAt,
            @Nullable LocalDate returnedUntil,
            @Nullable LocalDate missed,
            @Nullable LocalDate due,
            @Nullable Boolean late,
            @Nullable OpinionOutcome outcome,
            boolean waiting) {}

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public QualificationPage.Overview overview(Actor actor, RoundId id, boolean open, PageRequest page) {
        var round = rounds.of(id);
        var where = " where r.round = :round and c.status <> 'WITHDRAWN'"
                + (open ? " and c.status in ('SUBMITTED', 'RETURNED_BY_UNIT', 'FORWARDED', 'RETURNED_BY_OFFICE')" : "");
        var total = jdbc.sql("select count(*) from recommendation r join application c on c.id = r.application" + where)
                .param("round", id.value())
                .query(Long.class)
                .single();
        var lines = jdbc
                .sql("""
                        select r.application, c.name, c.kind, c.status, u.name as unit, r.received_at, r.returned_until, r.missed, r.due, r.late,
                               o.outcome, o.id is not null and o.origin = 'RECORDED' and o.checked is null as waiting
                        from recommendation r join application c on c.id = r.application join unit u on u.id = r.unit
                        left join lateral (
                            select o.id, o.outcome, o.origin, k.outcome as checked
                            from opinion o left join opinion_check k on k.opinion = o.id
                            where o.application = r.application and o.unit = r.unit and k.outcome is distinct from 'REJECTED'
                              and o.given_at > verified_since(o.application)
                            order by o.given_at desc limit 1) o on true
                        """ + where + " order by r.received_at, r.id limit :size offset :offset")
                .param("round", id.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Stored.class))
                .list()
                .stream()
                .map(stored -> {
                    var deadline = desk.deadline(round.edition(), stored.receivedAt(), stored.returnedUntil());
                    return new QualificationPage.Line(
                            stored.application(),
                            stored.name(),
                            stored.kind(),
                            stored.status(),
                            stored.unit(),
                            stored.receivedAt(),
                            stored.due() == null ? deadline.due() : stored.due(),
                            stored.due() == null && deadline.provisional(),
                            stored.late() == null
                                    ? stored.missed() != null || deadline.missedAt(clock.now())
                                    : stored.late(),
                            stored.outcome(),
                            stored.waiting());
                })
                .toList();
        return new QualificationPage.Overview(round, new Listing<>(lines, total, page), open);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public QualificationPage page(Actor actor, ApplicationId id) {
        var application = applications.of(id);
        var open = pledged.missing(actor, application.round()).isEmpty();
        var intended = open ? intended(actor, application) : List.<QualificationPage.Intended>of();
        return new QualificationPage(
                application,
                corrections.handled(application),
                rounds.of(application.round()),
                open,
                open ? conditions.of(id) : List.<Finding>of(),
                open ? readings.unitItems(application) : List.of(),
                open ? readings.officeItems(application) : List.of(),
                open ? readings.opinion(id) : null,
                intended.isEmpty() ? null : intended.getFirst(),
                intended.isEmpty() ? List.of() : intended.subList(1, intended.size()),
                open && Adverse.at(application.status()).orElse(null) == Adverse.DISQUALIFICATION
                        ? eligible.failing(actor, id)
                        : Set.of(),
                correctable(application),
                returns.byOfficeUntil(application).orElse(null),
                open && actor.is(Role.OFFICE) ? drafted(actor, application) : "");
    }

    /** What the facts of an adverse paper can be written from. */
    private String drafted(Actor actor, ApplicationBrief application) {
        return Adverse.at(corrections.handled(application))
                .map(decision -> grounds.drafted(
                        application.id(),
                        grounds.of(actor, application, decision),
                        editions.byCode(rounds.of(application.round()).edition())))
                .orElse("");
    }

    /** The steps a return by the office may name. */
    private Set<Section> correctable(ApplicationBrief application) {
        return forms.written(application.kind(), application.form()).sections().stream()
                .filter(section -> section != Section.UNIT)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    @Reading(by = Role.APPLICANT)
    public QualificationPage.StatementPage statement(Actor actor, ApplicationId id) {
        var application = applications.of(id);
        var intended = intended(actor, application);
        if (intended.isEmpty() || !applications.members(application.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("statement");
        }
        return new QualificationPage.StatementPage(
                application,
                rounds.of(application.round()).title(),
                intended.getFirst(),
                hearings.days(rounds.of(application.round())),
                late(intended.getFirst()));
    }

    private boolean late(QualificationPage.Intended intended) {
        var due = intended.due();
        return due != null && !clock.now().isBefore(clock.endOf(due));
    }

    private static @Nullable LocalDate due(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.due();
    }

    private List<QualificationPage.Intended> intended(Actor actor, ApplicationBrief application) {
        var round = rounds.of(application.round());
        var stated = statements.of(application.id());
        var intents = qualifications.intents(application.id());
        var deadlines = hearings.deadlines(
                actor, round, intents.stream().map(Qualifications.Intent::paper).toList());
        return intents.stream()
                .map(intent -> new QualificationPage.Intended(
                        intent.reasons(),
                        intent.provisions(),
                        intent.paper().value(),
                        due(deadlines.get(intent.paper())),
                        intent.toldAt(),
                        stated.stream()
                                .filter(each -> each.intent().equals(intent.id()))
                                .toList()))
                .toList();
    }
}
