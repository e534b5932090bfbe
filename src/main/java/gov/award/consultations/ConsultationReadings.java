package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.consultations.ConsultationPages.Name;
import gov.award.consultations.ConsultationPages.Summary;
import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Switch;
import gov.award.panels.Pledges;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rankings.CandidateListId;
import gov.award.rankings.Candidates;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a consultation for the office and for each department its own request. */
@Component
class ConsultationReadings {

    private final RoundBriefs rounds;
    private final Consultations consultations;
    private final Requests requests;
    private final Candidates candidates;
    private final Units units;
    private final Pledges pledges;
    private final Editions editions;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ConsultationReadings(
            RoundBriefs rounds,
            Consultations consultations,
            Requests requests,
            Candidates candidates,
            Units units,
            Pledges pledges,
            Editions editions,
            Deadlines deadlines,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rounds = rounds;
        this.consultations = consultations;
        this.requests = requests;
        this.candidates = candidates;
        this.units = units;
        this.pledges = pledges;
        this.editions = editions;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public ConsultationPages.Desk desk(Actor actor, RoundId id, Locale locale) {
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var consultation = consultations.current(id).orElse(null);
        var list = candidates.list(id).orElse(null);
        var all = consultation == null ? List.<Request>of() : requests.of(consultation.id(), edition);
        var sendBy = list == null ? null : deadlines.after(edition, Figure.CONSULTATION_REQUEST_DAYS, list.fixedAt());
        var open = round.phase() == Phase.CONSULTATION;
        var clerk = actor.is(Role.OFFICE, Role.DIRECTOR);
        var choosable = new LinkedHashMap<String, String>();
        units.playing(UnitPart.DEPARTMENT, actor.requireProgramme())
                .forEach(unit -> choosable.put(unit.id().text(), unit.name()));
        return new ConsultationPages.Desk(
                round,
                sendBy,
                consultation != null && consultation.late(),
                list == null ? List.of() : names(list.id()),
                all,
                clock.now(),
                named(edition, locale),
                suggested(edition, choosable),
                choosable,
                clerk && round.phase() == Phase.EVALUATION && list != null,
                clerk && open,
                open
                        && sendBy != null
                        && edition.is(Switch.CONSULTATION_WARNS_AFTER_REQUEST_DAYS)
                        && sendBy.missedAt(clock.now())
                        && all.stream().anyMatch(request -> !request.standing(clock.now())
                                .answered()),
                consultation == null ? null : summary(consultation.id()));
    }

    @Reading(by = Role.DEPARTMENT)
    public ConsultationPages.Own own(Actor actor, PageRequest page) {
        var titles = new LinkedHashMap<RoundId, String>();
        rounds.all().forEach(round -> titles.put(round.id(), round.title()));
        return new ConsultationPages.Own(
                new Listing<>(
                        requests.ofUnits(page.size(), page.offset()).stream()
                                .map(found -> new ConsultationPages.OwnLine(
                                        titles.getOrDefault(found.round(), ""), found.request()))
                                .toList(),
                        requests.countOfUnits(),
                        page),
                clock.now());
    }

    @Reading(by = Role.DEPARTMENT)
    public ConsultationPages.One one(Actor actor, RequestId id) {
        var found = requests.find(id);
        if (!actor.units(Role.DEPARTMENT).contains(found.request().unit())) {
            throw new NotFound("request");
        }
        var round = rounds.of(found.round());
        var answer = found.request().answer();
        var pledged = pledges.missing(actor, found.round()).isEmpty();
        return new ConsultationPages.One(
                round,
                found.request(),
                namesOf(found.consultation()),
                clock.now(),
                pledged,
                pledged
                        && round.phase() == Phase.CONSULTATION
                        && (answer == null || (!answer.waits() && answer.outcome() == Opinion.MORE_NEEDED)));
    }

    /** The scan of an answer, for those who see the answer. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR, Role.DEPARTMENT})
    public UUID scan(Actor actor, AnswerId id) {
        return requests.answer(id).orElseThrow(() -> new NotFound("answer")).scan();
    }

    private List<Name> names(CandidateListId list) {
        return jdbc.sql("""
                        select application, kind, name, employer from candidate where list = :list order by kind desc, name
                        """)
                .param("list", list.value())
                .query(Row.of(Name.class))
                .list();
    }

    private List<Name> namesOf(ConsultationId consultation) {
        return jdbc.sql("""
                        select a.application, a.kind, a.name, a.employer
                        from consultation c join candidate a on a.list = c.list
                        where c.id = :consultation order by a.kind desc, a.name
                        """)
                .param("consultation", consultation.value())
                .query(Row.of(Name.class))
                .list();
    }

    private @Nullable Summary summary(ConsultationId consultation) {
        return jdbc.sql("""
                        select conclusion, paper, number, closed_at from consultation_summary where consultation = :consultation
                        """)
                .param("consultation", consultation.value())
                .query(Row.of(Summary.class))
                .optional()
                .orElse(null);
    }

    private static Map<String, String> named(Edition edition, Locale locale) {
        var named = new LinkedHashMap<String, String>();
        edition.list(Catalogue.DEPARTMENTS)
                .forEach(entry -> named.put(entry.code(), entry.name().in(locale)));
        return named;
    }

    /** A unit whose name is, or ends with, the name in the edition. */
    private static Map<String, String> suggested(Edition edition, Map<String, String> units) {
        var suggested = new LinkedHashMap<String, String>();
        for (var entry : edition.list(Catalogue.DEPARTMENTS)) {
            units.entrySet().stream()
                    .filter(unit -> unit.getValue().equals(entry.name().zh()))
                    .findFirst()
                    .or(() -> units.entrySet().stream()
                            .filter(unit ->
                                    unit.getValue().endsWith(entry.name().zh()))
                            .findFirst())
                    .ifPresent(unit -> suggested.put(entry.code(), unit.getKey()));
        }
        return suggested;
    }
}
