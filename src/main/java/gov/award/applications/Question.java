package gov.award.applications;

import gov.award.measures.Kind;
import gov.award.web.Screen;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a field as a form shows it.
 *
 * @param key its name in the form
 * @param text what is saved
 * @param listed what can be chosen where the choices are data
 */
public record Question(Field field, Kind kind, String key, String text, Map<String, String> listed) {

    private static final Set<Field> HINTED = EnumSet.of(
            Field.CUSTOMERS,
            Field.MODEL_NAME,
            Field.MODEL_DIFFERENCE,
            Field.MODEL_ORIGIN,
            Field.PREDECESSORS,
            Field.OPERATING_SINCE,
            Field.SMALLER,
            Field.CLEAN_RECORD,
            Field.INCIDENT_DATE,
            Field.INCIDENT_ANNULLED,
            Field.HIGHER_AWARD,
            Field.PROFILE_TEXT,
            Field.REPORT_TEXT,
            Field.COMPETENCE,
            Field.ELECTRONIC_SERVICE);

    /** Questions asked together: a single one, or those of the {@code place}-th entry of a repeated group. */
    public record Group(int place, List<Question> questions) {}

    static List<Group> groups(Section section, Kind kind, Answers answers, Map<Field, Map<String, String>> listed) {
        var groups = new ArrayList<Group>();
        var fields = Field.of(section, kind);
        for (var i = 0; i < fields.size(); ) {
            var first = fields.get(i);
            var end = i + 1;
            while (first.places() > 1 && end < fields.size() && fields.get(end).places() == first.places()) {
                end++;
            }
            for (var place = 1; place <= first.places(); place++) {
                var questions = new ArrayList<Question>();
                for (var field : fields.subList(i, end)) {
                    questions.add(new Question(
                            field,
                            kind,
                            field.key(place),
                            answers.text(field, place),
                            listed.getOrDefault(field, Map.of())));
                }
                groups.add(new Group(first.places() > 1 ? place : 0, questions));
            }
            i = end;
        }
        return groups;
    }

    /** What to bear in mind when answering, where that is not plain. */
    public @Nullable String hint(Screen screen) {
        return HINTED.contains(field) ? screen.t("applications.hint." + field.name()) : null;
    }

    /** What can be chosen, labelled in the reader's language. */
    public Map<String, String> options(Screen screen) {
        if (field.type() == Field.Type.LISTED) {
            return listed;
        }
        var options = new LinkedHashMap<String, String>();
        for (var choice : field.choices()) {
            if (kind == Kind.INDIVIDUAL || choice != Choice.IncidentKind.OTHER_BREACH) {
                options.put(choice.name(), screen.label((Enum<?>) choice));
            }
        }
        return options;
    }

    /** The answer as it is read. */
    public String shown(Screen screen) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE, LISTED -> options(screen).getOrDefault(text, text);
            case DATE -> {
                var day = Answers.day(text);
                yield day == null ? text : screen.date(day);
            }
            case TEXT, AREA, NUMBER, AMOUNT -> text;
        };
    }

    public boolean area() {
        return field.type() == Field.Type.AREA;
    }

    public boolean choice() {
        return field.type() == Field.Type.CHOICE || field.type() == Field.Type.LISTED;
    }

    public String inputType() {
        return switch (field.type()) {
            case DATE -> "date";
            case NUMBER -> "number";
            case TEXT, AREA, AMOUNT, CHOICE, LISTED -> "text";
        };
    }
}
