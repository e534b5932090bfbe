package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.measures.Text;
import gov.award.rounds.CriteriaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form: one the rules of the award read, or one the office asks besides.
 *
 * @param code names it within its form and in addresses; of small letters, digits and hyphens
 * @param label {@code null} for a field, which the program labels itself
 * @param longest characters an answer may have
 * @param places how often it can be answered; of a list, the rows it can have
 * @param options what can be chosen where the type is {@link AnswerType#CHOICE}; empty for a field
 * @param lines of a grid
 * @param columns of a grid or a list
 * @param checks of a grid
 * @param when the answer to another question of the section that makes it asked; {@code null} if it always is
 * @param field what the rules know it by; {@code null} if no rule reads it
 */
public record Question(
        String code,
        Section section,
        AnswerType type,
        @Nullable Text label,
        @Nullable Text hint,
        int longest,
        Demand demand,
        int places,
        List<Option> options,
        List<Line> lines,
        List<Column> columns,
        List<Check> checks,
        @Nullable When when,
        @Nullable Field field) {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** What the codes of questions begin with that the office asks besides. */
    static final String OWN_CODE = "q";

    private static final String OWN = OWN_CODE + "\\d+";

    /** How long a code may be. */
    static final int LONGEST_CODE = 40;

    /** Up to so many rows a list may have. */
    static final int MOST_ROWS = 100;

    public Question {
        options = List.copyOf(options);
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        if (!code.matches(CODE) || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("no code of a question: " + code);
        }
        if (longest < 1 || places < 1 || places > MOST_ROWS) {
            throw new IllegalArgumentException(code + " takes nothing");
        }
        if (type.isTable() == columns.isEmpty() || (type == AnswerType.GRID) == lines.isEmpty()) {
            throw new IllegalArgumentException(code + " is no table of its type");
        }
        if (field == null && (label == null || type == AnswerType.LISTED)) {
            throw new IllegalArgumentException(code + " is not known to the program");
        }
        if (field == null && (type == AnswerType.CHOICE) == options.isEmpty()) {
            throw new IllegalArgumentException(code + " offers no choice");
        }
    }

    /** One of the answers that can be chosen. */
    public record Option(String code, Text label) {}

    /** A line of a grid. */
    public record Line(String code, Text label, Demand demand) {}

    /**
     * A column of a table.
     *
     * @param yearsBack the year it is of, counted back from the round's; {@code null} if it is of none
     */
    public record Column(
            String code,
            Text label,
            AnswerType type,
            int longest,
            Demand demand,
            @Nullable Integer yearsBack) {

        /** Characters a cell takes unless said otherwise. */
        static final int USUAL = 100;
    }

    /** Asked only if another question is answered with one of these. */
    public record When(String question, List<String> answers) {

        public When {
            answers = List.copyOf(answers);
        }

        /** As it was typed; {@code null} if no question was named. */
        static @Nullable When of(@Nullable String question, @Nullable List<String> answers) {
            return question == null || question.isBlank()
                    ? null
                    : new When(question.strip(), Objects.requireNonNullElse(answers, List.of()));
        }
    }

    /**
     * How the figures of a column of a grid hang together.
     *
     * @param line code of the line that is checked
     * @param part what a {@link Sort#RATIO} is of; {@code null} for the others
     * @param whole what it is measured by; {@code null} for {@link Sort#PERCENT}
     */
    public record Check(
            Sort sort,
            String line,
            @Nullable String part,
            @Nullable String whole) {

        /** What must hold. */
        public enum Sort {
            /** The line is part of whole, in per cent, to a tenth. */
            RATIO,
            /** The line is not more than whole. */
            AT_MOST,
            /** The line is a share in per cent, from 0 to 100. */
            PERCENT
        }
    }

    /**
     * A place for one text.
     *
     * @param key its name in forms and in what is kept
     * @param row which answer, row or line, from 1
     * @param column {@code null} outside tables
     */
    public record Cell(String key, int row, @Nullable Column column, AnswerType type, int longest) {}

    /** Whether it is part of the self-assessment report, in whose stead a file can be handed in. */
    public boolean isReport() {
        return section == Section.REPORT && field == null && !code.matches(OWN);
    }

    /** The question by which a field is asked. */
    static Question of(Field field) {
        return new Question(
                field.key(),
                field.section(),
                field.type(),
                null,
                null,
                field.longest(),
                field.demand(),
                field.places(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                field);
    }

    /** The same with another hint. */
    Question hinted(@Nullable Text other) {
        return new Question(
                code, section, type, label, other, longest, demand, places, options, lines, columns, checks, when,
                field);
    }

    public boolean required() {
        return demand == Demand.REQUIRED;
    }

    /** The question of an item, for which a question of type {@link AnswerType#ITEMS} stands. */
    Question ofItem(CriteriaItem item) {
        return new Question(
                code + "-" + item.code().toLowerCase(Locale.ROOT).replace('.', '-'),
                section,
                AnswerType.RICH,
                new Text(item.code() + " " + item.title(), item.code() + " " + item.title()),
                new Text(item.guidance(), item.guidance()),
                longest,
                demand,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                when,
                null);
    }

    /** Whether it is asked together with another, entry by entry. */
    boolean sameGroup(Question other) {
        return isRepeated() && other.isRepeated() && places == other.places;
    }

    boolean isRepeated() {
        return !type.isTable() && places > 1;
    }

    /** Every place an answer is typed into, row by row. */
    public List<Cell> cells() {
        if (type == AnswerType.ITEMS) {
            return List.of();
        }
        var cells = new ArrayList<Cell>();
        for (var row = 1; row <= rows(); row++) {
            if (columns.isEmpty()) {
                cells.add(new Cell(key(row), row, null, type, longest));
            }
            for (var column : columns) {
                cells.add(new Cell(key(row, column), row, column, column.type(), column.longest()));
            }
        }
        return cells;
    }

    /** How many rows a table has at most, or how often the question can be answered. */
    public int rows() {
        return type == AnswerType.GRID ? lines.size() : places;
    }

    /** The name of its {@code place}-th answer, from 1: where the rules read it. */
    public String key(int place) {
        return field == null ? code : field.key(place);
    }

    /** The name of a cell of a table. */
    public String key(int row, Column column) {
        var line = type == AnswerType.GRID ? lines.get(row - 1).code() : String.valueOf(row);
        return code + "_" + line + "_" + column.code();
    }

    /** What messages call it by. */
    public Object name() {
        return field == null ? Objects.requireNonNull(label) : field;
    }

    /** Whether one of the choices is of that code, for whatever kind of applicant. */
    boolean offers(String answer) {
        return options.stream().anyMatch(option -> option.code().equals(answer))
                || (field != null
                        && field.choices().stream()
                                .anyMatch(choice -> choice.name().equals(answer)));
    }

    /** Whether an applicant of that kind can choose it. */
    boolean offers(Kind kind, String answer) {
        return field == null
                ? options.stream().anyMatch(option -> option.code().equals(answer))
                : field.choices().stream()
                        .anyMatch(choice -> choice.name().equals(answer) && Choice.concerns(kind, choice));
    }
}
