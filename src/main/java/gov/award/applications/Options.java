package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.forms.Answers;
import gov.award.forms.Field;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be chosen where the choices are data: the recommending units, and lists of the edition. */
@Component
class Options {

    private final Units units;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Competences competences;

    Options(Units units, RoundBriefs rounds, Editions editions, Competences competences) {
        this.units = units;
        this.rounds = rounds;
        this.editions = editions;
        this.competences = competences;
    }

    Set<String> codes(Actor actor, RoundId round, Field field) {
        return labels(actor, round, field, Locale.CHINA).keySet();
    }

    /** The recommending units as an applicant chooses among them: each with what it is competent for. */
    Map<String, String> choices(Actor actor, Locale locale) {
        var labels = new LinkedHashMap<String, String>();
        var shown = competences.shown(actor, locale);
        units.playing(UnitPart.RECOMMENDING, actor.requireProgramme())
                .forEach(unit -> labels.put(unit.id().text(), unit.name() + shown.getOrDefault(unit.id(), "")));
        return labels;
    }

    /** What the answer to a field, or every answer, is called, even a unit that cannot be chosen any more. */
    Map<String, String> named(RoundId round, Field field, Answers answers, Locale locale) {
        if (field != Field.RECOMMENDING_UNIT) {
            return catalogued(round, field, locale);
        }
        var answer = answers.text(field);
        return answer.isEmpty()
                ? Map.of()
                : units.name(new UnitId(UUID.fromString(answer)))
                        .map(name -> Map.of(answer, name))
                        .orElse(Map.of());
    }

    /** Code and label, in the order to be shown. */
    Map<String, String> labels(Actor actor, RoundId round, Field field, Locale locale) {
        return switch (field) {
            case RECOMMENDING_UNIT -> {
                var labels = new LinkedHashMap<String, String>();
                units.playing(UnitPart.RECOMMENDING, actor.requireProgramme())
                        .forEach(unit -> labels.put(unit.id().text(), unit.name()));
                yield labels;
            }
            default -> catalogued(round, field, locale);
        };
    }

    private Map<String, String> catalogued(RoundId round, Field field, Locale locale) {
        return switch (field) {
            case COMPETENCE -> catalogue(round, Catalogue.RECOMMENDING_UNIT_KINDS, locale);
            case AWARD_LEVEL -> catalogue(round, Catalogue.HIGHER_AWARDS, locale);
            default -> throw new IllegalArgumentException(field + " is not chosen from a list");
        };
    }

    private Map<String, String> catalogue(RoundId round, Catalogue catalogue, Locale locale) {
        var labels = new LinkedHashMap<String, String>();
        editions.byCode(rounds.of(round).edition())
                .list(catalogue)
                .forEach(entry -> labels.put(entry.code(), entry.name().in(locale)));
        return labels;
    }
}
