package gov.award.forms;

import gg.jte.Content;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.web.RichText;
import gov.award.web.Screen;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page shows it: one place of it, or a whole table.
 *
 * @param place which answer, from 1; 1 for a table
 * @param written the answers it was read from
 * @param listed what can be chosen where the choices are kept elsewhere
 * @param pictures addresses of the pictures rich text can name, by their file names
 */
public record Asked(
        FormVersion version,
        Question question,
        int place,
        Answers written,
        Map<String, String> listed,
        Map<String, String> pictures) {

    /** Rows a list offers beyond those filled in. */
    private static final int SPARE = 3;

    private static final Set<Field> HINTED = EnumSet.of(
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
            Field.COMPETENCE,
            Field.ELECTRONIC_SERVICE);

    /** Questions asked together: a single one, or those of the {@code place}-th entry of a repeated group. */
    public record Group(int place, List<Asked> questions) {

        /** What an entry is called by. */
        public Field entry() {
            return questions.getFirst().field();
        }

        /** The declaration that makes an entry asked, by its name in the form. */
        public @Nullable String declaration() {
            var declaration = entry().declaration();
            return declaration == null ? null : declaration.key();
        }
    }

    /**
     * A row of a table with its cells in the order of the columns.
     *
     * @param optional whether a line that was given may be left empty
     */
    public record Row(int number, String heading, boolean optional, List<Question.Cell> cells) {}

    /** The questions of a section in their order. */
    public static List<Group> groups(
            FormVersion version,
            Section section,
            Answers answers,
            Map<Field, Map<String, String>> listed,
            Map<String, String> pictures) {
        var groups = new ArrayList<Group>();
        var questions = version.form().of(section);
        for (var i = 0; i < questions.size(); ) {
            var first = questions.get(i);
            var repeated = first.isRepeated();
            var end = i + 1;
            while (end < questions.size() && first.sameGroup(questions.get(end))) {
                end++;
            }
            for (var place = 1; place <= (repeated ? first.places() : 1); place++) {
                var asked = new ArrayList<Asked>();
                for (var question : questions.subList(i, end)) {
                    var field = question.field();
                    asked.add(new Asked(
                            version,
                            question,
                            place,
                            answers,
                            field == null ? Map.of() : listed.getOrDefault(field, Map.of()),
                            pictures));
                }
                groups.add(new Group(repeated ? place : 0, asked));
            }
            i = end;
        }
        return groups;
    }

    public String key() {
        return question.key(place);
    }

    /** What is saved; empty for a table. */
    public String text() {
        return table() ? "" : written.text(key());
    }

    /** Whether anything is saved, and the question is asked at all. */
    public boolean answered() {
        return version.form().asks(question, written) && (table() ? written.has(question) : !text().isEmpty());
    }

    public String label(Screen screen) {
        var label = question.label();
        return label == null ? screen.label(field()) : label.in(screen.locale());
    }

    /** What reads it, where that is not what its step rests on as a whole; within an entry its declaration says so. */
    public @Nullable Provision basis() {
        var field = question.field();
        var kind = version.form().kind();
        return field == null
                        || field.declaration() != null
                        || field.basis(kind) == question.section().basis(kind)
                ? null
                : field.basis(kind);
    }

    private Field field() {
        return java.util.Objects.requireNonNull(question.field(), "field");
    }

    /** What to bear in mind when answering, where that is not plain. */
    public @Nullable String hint(Screen screen) {
        var hint = question.hint();
        if (hint != null) {
            return hint.in(screen.locale());
        }
        var field = question.field();
        return field != null && HINTED.contains(field) ? screen.t("forms.hint." + field.name()) : null;
    }

    /** What can be chosen, labelled in the reader's language. */
    public Map<String, String> options(Screen screen) {
        if (question.type() == AnswerType.LISTED) {
            return listed;
        }
        return options(version.form().kind(), question, screen);
    }

    static Map<String, String> options(Kind kind, Question question, Screen screen) {
        var options = new LinkedHashMap<String, String>();
        question.options()
                .forEach(option -> options.put(option.code(), option.label().in(screen.locale())));
        if (question.field() != null) {
            for (var choice : question.field().choices()) {
                if (Choice.concerns(kind, choice)) {
                    options.put(choice.name(), screen.label((Enum<?>) choice));
                }
            }
        }
        return options;
    }

    /** The answer as it is read. */
    public String shown(Screen screen) {
        return shown(screen, question.type(), text());
    }

    /** What a cell of a table says. */
    public String shown(Screen screen, Question.Cell cell) {
        return shown(screen, cell.type(), written.text(cell.key()));
    }

    private String shown(Screen screen, AnswerType type, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (type) {
            case CHOICE, LISTED -> options(screen).getOrDefault(text, text);
            case DATE -> {
                var day = Answers.day(text);
                yield day == null ? text : screen.date(day);
            }
            case TEXT, AREA, RICH, NUMBER, AMOUNT, PERCENT -> text;
            case ITEMS, GRID, LIST -> "";
        };
    }

    /** Whether it is marked as one that may be left out; within an entry of a declaration all is said but this. */
    public boolean optional() {
        var field = question.field();
        return !question.required()
                && (field == null || field.declaration() == null || field == Field.INCIDENT_ANNULLED);
    }

    public boolean area() {
        return question.type() == AnswerType.AREA || rich();
    }

    public boolean rich() {
        return question.type() == AnswerType.RICH;
    }

    /** Whether a question of each item is asked in its stead. */
    public boolean items() {
        return question.type() == AnswerType.ITEMS;
    }

    /** The answer as it is laid out, its pictures those handed in under the names it gives. */
    public Content laidOut() {
        return RichText.of(text(), pictures);
    }

    public boolean choice() {
        return question.type() == AnswerType.CHOICE || question.type() == AnswerType.LISTED;
    }

    public boolean table() {
        return question.type().isTable();
    }

    /** Whether rows can be added to it. */
    public boolean grows() {
        return question.type() == AnswerType.LIST;
    }

    public String inputType() {
        return inputType(question.type());
    }

    public static String inputType(AnswerType type) {
        return switch (type) {
            case DATE -> "date";
            case NUMBER -> "number";
            case TEXT, AREA, RICH, AMOUNT, PERCENT, CHOICE, LISTED, ITEMS, GRID, LIST -> "text";
        };
    }

    /** What is written above a column: its year, or its label. */
    public String heading(Screen screen, Question.Column column) {
        var back = column.yearsBack();
        return back == null ? column.label().in(screen.locale()) : screen.said(Year.of(version.year() - back));
    }

    /** The rows that say something. */
    public List<Row> filled(Screen screen) {
        return rows(screen).stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> !written.text(cell.key()).isEmpty()))
                .toList();
    }

    /** The rows to be filled in: of a list those begun, whether saved or just typed, and a few more. */
    public List<Row> offered(Screen screen) {
        var rows = rows(screen);
        var begun = grows()
                ? IntStream.rangeClosed(1, rows.size())
                        .filter(number -> rows.get(number - 1).cells().stream()
                                .anyMatch(cell -> !typed(screen, cell).isEmpty()))
                        .max()
                        .orElse(0)
                : rows.size();
        return rows.subList(0, Math.min(rows.size(), begun + SPARE));
    }

    /** What stands in a cell of the form. */
    public String typed(Screen screen, Question.Cell cell) {
        return screen.typed(cell.key(), written.text(cell.key()));
    }

    private List<Row> rows(Screen screen) {
        var cells = question.cells();
        var width = question.columns().size();
        return IntStream.rangeClosed(1, question.rows())
                .mapToObj(number -> new Row(
                        number,
                        grows()
                                ? String.valueOf(number)
                                : question.lines().get(number - 1).label().in(screen.locale()),
                        !grows() && question.lines().get(number - 1).demand() == Demand.OPTIONAL,
                        cells.subList((number - 1) * width, number * width)))
                .toList();
    }
}
