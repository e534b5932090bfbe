package gov.award.competence;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.applications.ChosenUnit;
import gov.award.measures.Catalogue;
import gov.award.people.Programmes;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scopes of recommending units as pages show them. */
@Component
class ScopeReadings {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final UnitChoices choices;
    private final ChosenUnit chosen;
    private final Units units;
    private final Programmes programmes;

    ScopeReadings(
            JdbcClient jdbc,
            Scopes scopes,
            UnitChoices choices,
            ChosenUnit chosen,
            Units units,
            Programmes programmes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.choices = choices;
        this.chosen = chosen;
        this.units = units;
        this.programmes = programmes;
    }

    private record Found(UnitId unit, String name, boolean waiting) {}

    /** Open recommending units by name, those whose scope waits first. */
    @Reading(by = {Role.ADMINISTRATOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ScopesPage list(Actor actor, PageRequest page, Locale locale) {
        var from = """
                from unit u join unit_part p on p.unit = u.id and p.part = 'RECOMMENDING'
                where u.programme = :programme and u.closed_at is null
                """;
        var programme = actor.requireProgramme().value();
        var total = jdbc.sql("select count(*) " + from)
                .param("programme", programme)
                .query(Long.class)
                .single();
        var inForce = inForce(actor);
        var lines = jdbc
                .sql("""
                        select u.id as unit, u.name,
                               exists (select from unit_scope s where s.unit = u.id and s.confirmed_at is null and s.dropped_at is null) as waiting
                        """ + from + " order by waiting desc, u.name, u.id limit :size offset :offset")
                .param("programme", programme)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.of(Found.class))
                .list()
                .stream()
                .map(found ->
                        new ScopesPage.Line(found.unit(), found.name(), inForce.get(found.unit()), found.waiting()))
                .toList();
        return new ScopesPage(new Listing<>(lines, total, page), kinds(actor, locale));
    }

    @Reading(by = {Role.ADMINISTRATOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ScopesPage.One one(Actor actor, UnitId unit, Locale locale) {
        if (!units.plays(unit, UnitPart.RECOMMENDING, actor.requireProgramme())) {
            throw new NotFound("unit");
        }
        var confirmed = scopes.confirmed(unit);
        return new ScopesPage.One(
                unit,
                units.name(unit).orElse(""),
                confirmed.isEmpty() ? null : confirmed.getFirst(),
                scopes.waiting(unit).orElse(null),
                confirmed.isEmpty() ? List.of() : confirmed.subList(1, confirmed.size()),
                kinds(actor, locale));
    }

    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public ChoicePage choice(Actor actor, ApplicationId id) {
        var own = chosen.of(id);
        var inForce = inForce(actor);
        var playing = units.playing(UnitPart.RECOMMENDING, actor.requireProgramme()).stream()
                .map(unit -> new ScopesPage.Line(unit.id(), unit.name(), inForce.get(unit.id()), false))
                .toList();
        var unit = own.unit()
                .flatMap(chosenUnit -> playing.stream()
                        .filter(line -> line.unit().equals(chosenUnit))
                        .findFirst())
                .orElse(null);
        return new ChoicePage(
                own.application(),
                own.applicant(),
                unit,
                unit == null
                        ? null
                        : choices.latest(id)
                                .filter(said -> said.unit().equals(unit.unit()))
                                .orElse(null),
                playing,
                chosen.closed(own).isEmpty());
    }

    private Map<UnitId, Scope> inForce(Actor actor) {
        return scopes.inForce(actor).stream().collect(Collectors.toMap(Scope::unit, Function.identity()));
    }

    private Map<String, String> kinds(Actor actor, Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        programmes
                .edition(actor.requireProgramme())
                .list(Catalogue.RECOMMENDING_UNIT_KINDS)
                .forEach(entry -> kinds.put(entry.code(), entry.name().in(locale)));
        return kinds;
    }
}
