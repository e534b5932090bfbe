package gov.award.forms;

import gov.award.measures.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Believable answers to the standard forms. */
public final class StandardAnswers {

    private static final StandardForms FORMS = forms();

    private StandardAnswers() {}

    private static StandardForms forms() {
        try {
            return new StandardForms(new StandardFiles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Form form(Kind kind) {
        return FORMS.of(kind);
    }

    public static boolean asks(Section section, Kind kind) {
        return FORMS.of(kind).asks(section);
    }

    /** Where files must be handed in, and the report, which can be written instead. */
    public static List<FilePlace> files(Kind kind) {
        return form(kind).files().stream()
                .filter(asked -> asked.required() || asked.place() == FilePlace.REPORT)
                .map(FileQuestion::place)
                .toList();
    }

    /** An answer to everything that must be answered in a section, and to one item of the criteria. */
    public static Map<String, String> in(Section section, Kind kind) {
        var answers = new HashMap<String, String>();
        for (var question : FORMS.of(kind).of(section)) {
            if (question.when() == null && question.required()) {
                fill(answers, question);
            } else if (question.type() == AnswerType.ITEMS) {
                answers.put(question.code() + (kind == Kind.ORGANISATION ? "-4-1-2" : "-g1-1"), text(AnswerType.RICH));
            }
        }
        return answers;
    }

    private static void fill(Map<String, String> answers, Question question) {
        for (var cell : question.cells()) {
            var column = cell.column();
            if (column == null) {
                if (cell.row() == 1) {
                    answers.put(cell.key(), answer(question));
                }
            } else if (column.demand() == Demand.REQUIRED && isAsked(question, cell.row())) {
                answers.put(cell.key(), text(column.type()));
            }
        }
    }

    private static boolean isAsked(Question question, int row) {
        return question.type() == AnswerType.GRID
                ? question.lines().get(row - 1).demand() == Demand.REQUIRED
                : row == 1;
    }

    private static String answer(Question question) {
        var field = question.field();
        if (field == null) {
            return question.type() == AnswerType.CHOICE
                    ? question.options().getFirst().code()
                    : text(question.type());
        }
        return switch (field) {
            case CLEAN_RECORD, HIGHER_AWARD, PREDECESSORS -> "NONE";
            case COMPETENCE -> "department";
            case SIGNED_ON -> "2026-03-01";
            default ->
                field.type() == AnswerType.CHOICE ? field.choices().getFirst().name() : text(field.type());
        };
    }

    private static String text(AnswerType type) {
        return switch (type) {
            case TEXT -> "云溪";
            case AREA, RICH -> "按照卓越绩效模式组织实施，成效明显。";
            case NUMBER -> "12";
            case AMOUNT -> "1200.50";
            case PERCENT -> "98.5";
            case DATE -> "2015-06-01";
            case CHOICE, LISTED, ITEMS, GRID, LIST -> "";
        };
    }
}
