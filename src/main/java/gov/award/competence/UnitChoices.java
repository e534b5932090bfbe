package gov.award.competence;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.applications.Competences;
import gov.award.measures.Refusal;
import gov.award.people.Units;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where applicants said they belong, each time they did; what was said before the last submission is what the unit and the office see. */
@Component
public class UnitChoices implements Competences {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final Units units;
    private final MessageSource messages;
    private final BusinessClock clock;

    UnitChoices(JdbcClient jdbc, Scopes scopes, Units units, MessageSource messages, BusinessClock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** The latest the actor sees. */
    Optional<UnitChoice> latest(ApplicationId application) {
        return jdbc.sql("""
                        select c.unit, u.name as unit_name, c.area, c.system, c.trade, c.within, c.reason, c.declared_at
                        from unit_choice c join unit u on u.id = c.unit
                        where c.application = ? order by c.number desc limit 1
                        """)
                .param(application.value())
                .query(Row.of(UnitChoice.class))
                .optional();
    }

    /** What the applicant said, weighed against the scope of the unit that has the application now. */
    public UnitChoice.@Nullable Weighed weighed(Actor actor, ApplicationId application, UnitId unit) {
        return latest(application)
                .map(choice ->
                        new UnitChoice.Weighed(choice, scopes.of(actor, unit).orElse(null)))
                .orElse(null);
    }

    /** Whether the unit that has the application is not competent by what its applicant said. */
    public boolean outside(Actor actor, ApplicationId application, UnitId unit) {
        var weighed = weighed(actor, application, unit);
        return weighed != null && weighed.outside();
    }

    @Override
    public List<Refusal> missing(Actor actor, ApplicationId application, UnitId unit) {
        var scope = scopes.of(actor, unit);
        if (scope.isEmpty()) {
            return List.of();
        }
        var said = latest(application).filter(choice -> choice.unit().equals(unit));
        return CompetenceRules.missing(
                units.name(unit).orElse(""),
                scope.orElseThrow(),
                said.map(UnitChoice::declared).orElse(null));
    }

    @Override
    public Map<UnitId, String> shown(Actor actor, Locale locale) {
        var shown = new LinkedHashMap<UnitId, String>();
        scopes.inForce(actor).forEach(scope -> shown.put(scope.unit(), shown(scope, locale)));
        return shown;
    }

    private String shown(Scope scope, Locale locale) {
        var parts = new ArrayList<String>();
        Arrays.stream(Ground.values())
                .filter(ground -> !scope.on(ground).isEmpty())
                .forEach(ground -> parts.add(say(
                        "competence.shown." + ground,
                        locale,
                        String.join(say("competence.shown.and", locale), scope.on(ground)))));
        return say("competence.shown", locale, String.join(say("competence.shown.then", locale), parts));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    void add(Actor actor, ApplicationBrief application, UnitId unit, @Nullable Scope scope, Declared declared) {
        jdbc.sql("""
                        insert into unit_choice (id, programme, round, application, applicant, unit, area, system, trade, scope,
                                                 within, reason, declared_by, declared_at)
                        values (:id, :programme, :round, :application, :applicant, :unit, :area, :system, :trade, :scope::uuid,
                                :within, :reason, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", application.round().value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("unit", unit.value())
                .param("area", declared.area())
                .param("system", declared.system())
                .param("trade", declared.trade())
                .param("scope", scope == null ? null : scope.id().value())
                .param("within", scope == null || scope.covers(declared))
                .param("reason", declared.reason())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
