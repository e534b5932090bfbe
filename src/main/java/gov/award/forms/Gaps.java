package gov.award.forms;

import gov.award.measures.Provision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is missing in the answers to a form, and which figures contradict one another (article 15). */
public final class Gaps {

    /** How far a ratio may be off what is computed from the figures, in percentage points. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private final int year;
    private final Answers answers;
    private final List<Missing> found = new ArrayList<>();

    private Gaps(int year, Answers answers) {
        this.year = year;
        this.answers = answers;
    }

    /** Everything missing in a section apart from the report itself, in the order of its questions. */
    public static List<Missing> in(FormVersion version, Section section, Answers answers) {
        var gaps = new Gaps(version.year(), answers);
        asked(version, section, answers)
                .filter(question -> !question.isReport())
                .forEach(gaps::look);
        return gaps.found;
    }

    /** Which figures of a section contradict one another. */
    public static List<Missing> figures(FormVersion version, Section section, Answers answers) {
        var gaps = new Gaps(version.year(), answers);
        asked(version, section, answers).forEach(gaps::compare);
        return gaps.found;
    }

    private static Stream<Question> asked(FormVersion version, Section section, Answers answers) {
        var form = version.form();
        return form.of(section).stream().filter(question -> form.asks(question, answers));
    }

    private void look(Question question) {
        if (question.required() && !answers.has(question)) {
            say("ANSWER_MISSING", question);
            return;
        }
        switch (question.type()) {
            case GRID -> {
                lines(question);
                compare(question);
            }
            case LIST -> rows(question);
            case TEXT, AREA, RICH, NUMBER, AMOUNT, PERCENT, DATE, CHOICE, LISTED, ITEMS -> {}
        }
    }

    /** Every line that must be filled in is, in every column that must be. */
    private void lines(Question question) {
        for (var row = 1; row <= question.rows(); row++) {
            var line = question.lines().get(row - 1);
            if (line.demand() == Demand.REQUIRED && unfilled(question, row)) {
                say("LINE_MISSING", question, line.label());
            }
        }
    }

    /** Whoever begins a row says everything of it that must be said. */
    private void rows(Question question) {
        for (var row = 1; row <= question.rows(); row++) {
            var at = row;
            var begun = question.columns().stream()
                    .anyMatch(column -> !answers.text(question.key(at, column)).isEmpty());
            if (begun && unfilled(question, row)) {
                say("ROW_INCOMPLETE", question, row);
            }
        }
    }

    private boolean unfilled(Question question, int row) {
        return question.columns().stream()
                .anyMatch(column -> column.demand() == Demand.REQUIRED
                        && answers.text(question.key(row, column)).isEmpty());
    }

    private void compare(Question question) {
        question.checks().forEach(check -> check(question, check));
    }

    private void check(Question question, Question.Check check) {
        for (var column : question.columns()) {
            var stated = column.type().isFigure() ? figure(question, check.line(), column) : null;
            var whole = figure(question, check.whole(), column);
            if (stated == null) {
                continue;
            }
            switch (check.sort()) {
                case PERCENT -> {
                    if (!Answers.isPercent(stated)) {
                        say("FIGURE_NO_SHARE", question, named(column), label(question, check.line()));
                    }
                }
                case AT_MOST -> {
                    if (whole != null && stated.compareTo(whole) > 0) {
                        say(
                                "FIGURE_ABOVE",
                                question,
                                named(column),
                                label(question, check.line()),
                                label(question, Objects.requireNonNull(check.whole(), "whole")));
                    }
                }
                case RATIO -> {
                    var part = figure(question, check.part(), column);
                    if (part != null && whole != null && whole.signum() != 0) {
                        ratio(question, check, column, stated, part, whole);
                    }
                }
            }
        }
    }

    private void ratio(
            Question question,
            Question.Check check,
            Question.Column column,
            BigDecimal stated,
            BigDecimal part,
            BigDecimal whole) {
        var computed = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        if (computed.subtract(stated).abs().compareTo(ROUNDED) > 0) {
            say("FIGURE_OFF", question, named(column), label(question, check.line()), stated, computed);
        }
    }

    private @Nullable BigDecimal figure(Question question, @Nullable String line, Question.Column column) {
        for (var row = 1; row <= question.rows(); row++) {
            if (question.lines().get(row - 1).code().equals(line)) {
                return Answers.number(answers.text(question.key(row, column)));
            }
        }
        return null;
    }

    /** A column by the year it is of, or by its label. */
    private Object named(Question.Column column) {
        var back = column.yearsBack();
        return back == null ? column.label() : Year.of(year - back);
    }

    private static Object label(Question question, String line) {
        return question.lines().stream()
                .filter(each -> each.code().equals(line))
                .findFirst()
                .<Object>map(Question.Line::label)
                .orElse(line);
    }

    private void say(String rule, Question question, Object... more) {
        var arguments = new ArrayList<Object>(List.of(question.section(), question.name()));
        arguments.addAll(List.of(more));
        found.add(Missing.in(question.section(), Provision.SUBMISSION, rule, arguments.toArray()));
    }
}
