package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Pledged;
import gov.award.applications.Status;
import gov.award.competence.UnitChoices;
import gov.award.files.AttachmentId;
import gov.award.forms.Forms;
import gov.award.measures.Kind;
import gov.award.people.People;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The desk of recommending units as pages show it. */
@Component
public class DeskReadings {

    private static final String OPEN = "('SUBMITTED', 'RETURNED_BY_UNIT')";

    private final JdbcClient jdbc;
    private final Forms forms;
    private final Desk desk;
    private final CheckedFacts findings;
    private final UnitChecklist checklist;
    private final UnitOpinions opinions;
    private final Scans scans;
    private final Pledged pledged;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Corrections corrections;
    private final BusinessClock clock;
    private final People people;
    private final Units units;
    private final UnitChoices choices;
    private final Questions questions;
    private final Returns returns;
    private final Reassigning reassigning;

    DeskReadings(
            JdbcClient jdbc,
            Forms forms,
            Desk desk,
            CheckedFacts findings,
            UnitChecklist checklist,
            UnitOpinions opinions,
            Scans scans,
            Pledged pledged,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Corrections corrections,
            BusinessClock clock,
            People people,
            Units units,
            UnitChoices choices,
            Questions questions,
            Returns returns,
            Reassigning reassigning) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.desk = desk;
        this.findings = findings;
        this.checklist = checklist;
        this.opinions = opinions;
        this.scans = scans;
        this.pledged = pledged;
        this.applications = applications;
        this.rounds = rounds;
        this.corrections = corrections;
        this.clock = clock;
        this.people = people;
        this.units = units;
        this.choices = choices;
        this.questions = questions;
        this.returns = returns;
        this.reassigning = reassigning;
    }

    private record Stored(
            ApplicationId application,
            String name,
            Kind kind,
            String round,
            String edition,
            UnitId unit,
            String unitName,
            Status status,
            Instant receivedAt,
            @Nullable LocalDate returnedUntil,
            @Nullable LocalDate missed,
            @Nullable LocalDate due,
            @Nullable Instant forwardedAt,
            @Nullable Boolean late,
            @Nullable OpinionOutcome outcome,
            boolean waits) {}

    /** The oldest first, so that what is due first stands first. */
    @Reading(by = Role.RECOMMENDER)
    public DeskPage list(Actor actor, boolean open, PageRequest page) {
        var own = actor.units(Role.RECOMMENDER).stream().map(UnitId::value).toList();
        if (own.isEmpty()) {
            return new DeskPage(new Listing<>(List.of(), 0, page), open);
        }
        var where = " where r.unit in (:units) and c.status <> 'WITHDRAWN'"
                + (open ? " and c.status in " + OPEN + " and o.phase not in ('FOLLOW_UP', 'CANCELLED')" : "");
        var total = jdbc.sql(
                        "select count(*) from recommendation r join application c on c.id = r.application join round o on o.id = r.round"
                                + where)
                .param("units", own)
                .query(Long.class)
                .single();
        var lines = jdbc
                .sql("""
                        select r.application, c.name, c.kind, o.title as round, o.edition, r.unit, u.name as unit_name,
                               case when c.status = 'RETURNED_BY_UNIT' and r.returned_until < :today then 'SUBMITTED' else c.status end as status,
                               r.received_at, r.returned_until, r.missed, r.due, r.forwarded_at, r.late,
                               p.outcome, p.id is not null and p.origin = 'RECORDED' and p.checked is null as waits
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                             join unit u on u.id = r.unit
                        left join lateral (
                            select p.id, p.outcome, p.origin, k.outcome as checked
                            from opinion p left join opinion_check k on k.opinion = p.id
                            where p.application = r.application and p.unit = r.unit and k.outcome is distinct from 'REJECTED'
                              and p.given_at > verified_since(p.application)
                            order by p.given_at desc limit 1) p on true
                        """ + where
                        + " order by r.forwarded_at nulls first, r.received_at, r.id limit :size offset :offset")
                .param("units", own)
                .param("today", clock.today())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Stored.class))
                .list()
                .stream()
                .map(this::line)
                .toList();
        return new DeskPage(new Listing<>(lines, total, page), open);
    }

    private DeskPage.Line line(Stored stored) {
        var deadline = desk.deadline(stored.edition(), stored.receivedAt(), stored.returnedUntil());
        return new DeskPage.Line(
                stored.application(),
                stored.name(),
                stored.kind(),
                stored.round(),
                stored.unit(),
                stored.unitName(),
                stored.status(),
                stored.receivedAt(),
                stored.due() == null ? deadline.due() : stored.due(),
                stored.due() == null && deadline.provisional(),
                stored.forwardedAt(),
                stored.late() == null ? stored.missed() != null || deadline.missedAt(clock.now()) : stored.late(),
                stored.outcome(),
                stored.waits());
    }

    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CasePage page(Actor actor, ApplicationId id) {
        return page(actor, id, null);
    }

    /** @param refused the opinion just refused, whose scan may have been kept */
    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CasePage page(Actor actor, ApplicationId id, @Nullable OpinionId refused) {
        var application = applications.of(id);
        var entry = jdbc.sql("select * from recommendation where application = :application")
                .param("application", id.value())
                .query(Row.of(Desk.Entry.class))
                .optional()
                .filter(found -> actor.is(Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR)
                        || actor.units(Role.RECOMMENDER).contains(found.unit()))
                .orElseThrow(() -> new NotFound("recommendation"));
        var deadline = desk.deadline(entry);
        var open = pledged.missing(actor, entry.round()).isEmpty();
        var staying = reassigning.against(actor, entry, application);
        return new CasePage(
                application,
                corrections.handled(application),
                rounds.of(entry.round()),
                units.name(entry.unit()).orElse(""),
                entry.receivedAt(),
                entry.due() == null ? deadline.due() : entry.due(),
                entry.due() == null && deadline.provisional(),
                entry.late() == null ? entry.missed() != null || deadline.missedAt(clock.now()) : entry.late(),
                open,
                !actor.units(Role.RECOMMENDER).contains(entry.unit()),
                open ? unitItems(application) : List.of(),
                open ? opinion(id) : null,
                refused == null ? null : kept(actor, id, refused),
                history(actor, entry),
                open ? choices.weighed(actor, id, entry.unit()) : null,
                questions.of(id),
                returns.byUnitUntil(application).orElse(null),
                open && actor.is(Role.OFFICE) && staying.isEmpty() ? others(actor, entry) : List.of(),
                staying,
                open && actor.is(Role.OFFICE) && forwardedByOffice(entry),
                forms.written(application.kind(), application.form()).sections());
    }

    private boolean forwardedByOffice(Desk.Entry entry) {
        return opinions.standing(entry.application())
                .filter(UnitOpinions.Opinion::stands)
                .filter(opinion -> reassigning.forwarding(entry, opinion).isEmpty())
                .isPresent();
    }

    private CasePage.@Nullable KeptScan kept(Actor actor, ApplicationId id, OpinionId refused) {
        return scans.kept(actor, id, refused)
                .map(scan -> new CasePage.KeptScan(refused, scan.id(), scan.name()))
                .orElse(null);
    }

    private List<Units.Unit> others(Actor actor, Desk.Entry entry) {
        return units.playing(UnitPart.RECOMMENDING, actor.requireProgramme()).stream()
                .filter(unit -> !unit.id().equals(entry.unit()))
                .toList();
    }

    /** The scan of an opinion, if the actor sees it and has pledged. */
    @Reading(by = {Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public AttachmentId scan(Actor actor, OpinionId id) {
        var scan = jdbc.sql("select round, scan from opinion where id = :id")
                .param("id", id.value())
                .query(Row.of(Scan.class))
                .optional()
                .orElseThrow(() -> new NotFound("opinion"));
        if (!pledged.missing(actor, scan.round()).isEmpty()) {
            throw new NotFound("opinion");
        }
        return scan.scan();
    }

    private record Scan(RoundId round, AttachmentId scan) {}

    /** What the unit has to check and what it found, condition by condition, fact by fact, file by file. */
    public List<CasePage.Item> unitItems(ApplicationBrief application) {
        return items(checklist.of(application), findings.found(application.id(), Checker.UNIT));
    }

    /** What the office found of each condition itself. */
    public List<CasePage.Item> officeItems(ApplicationBrief application) {
        return items(
                Checklist.conditions(application.kind()).stream()
                        .map(UnitChecklist.Line::of)
                        .toList(),
                findings.found(application.id(), Checker.OFFICE));
    }

    private static List<CasePage.Item> items(List<UnitChecklist.Line> lines, List<CheckedFacts.Found> found) {
        var by = found.stream().collect(Collectors.toMap(CheckedFacts.Found::item, Function.identity()));
        return lines.stream()
                .map(line -> {
                    var each = by.get(line.item());
                    return each == null
                            ? new CasePage.Item(line, null, "", null, null, null)
                            : new CasePage.Item(line, each.finding(), each.note(), each.by(), each.at(), former(each));
                })
                .toList();
    }

    /** A file that was handed in again as it was is still the same. */
    private static @Nullable Integer former(CheckedFacts.Found found) {
        return found.item().sort() == CheckItem.Sort.FILE ? null : found.former();
    }

    public CasePage.@Nullable OpinionLine opinion(ApplicationId id) {
        return opinions.standing(id)
                .map(given -> new CasePage.OpinionLine(
                        given.id(),
                        given.outcome(),
                        given.reasons(),
                        given.signedBy(),
                        given.signedOn(),
                        given.scan(),
                        given.origin() == UnitOpinions.Origin.RECORDED,
                        given.waits(),
                        given.givenBy(),
                        people.name(given.givenBy()).orElse(""),
                        given.givenAt()))
                .orElse(null);
    }

    /** What a unit returned before another had it is not for that other (reading 24). */
    private List<CasePage.HistoryLine> history(Actor actor, Desk.Entry entry) {
        return jdbc.sql("""
                        select e.cause, u.name as unit, e.reason, e.received_at as at, null::date as due
                        from recommendation_receipt e join unit u on u.id = e.unit where e.recommendation = :entry
                        union all
                        select 'URGED', u.name, '', g.sent_at, null from urge g join unit u on u.id = g.unit where g.recommendation = :entry
                        union all
                        select 'RETURNED', u.name,
                               (select string_agg(p.what, '；' order by p.number) from correction_point p where p.correction = k.id),
                               k.opened_at, k.due
                        from correction k
                        cross join lateral (
                            select e.unit from recommendation_receipt e
                            where e.recommendation = :entry and e.received_at <= k.opened_at order by e.received_at desc limit 1) had
                        join unit u on u.id = had.unit
                        where k.application = :application and k.move = 'RETURN_BY_UNIT' and (had.unit = :unit or :office)
                        union all
                        select 'FORWARDED', u.name, '', r.forwarded_at, null
                        from recommendation r join unit u on u.id = r.unit where r.id = :entry and r.forwarded_at is not null
                        order by 4
                        """)
                .param("entry", entry.id())
                .param("application", entry.application().value())
                .param("unit", entry.unit().value())
                .param("office", actor.is(Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR))
                .query(Row.of(CasePage.HistoryLine.class))
                .list();
    }
}
