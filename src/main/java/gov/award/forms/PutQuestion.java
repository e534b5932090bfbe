package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Text;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office asks something more, or asks it otherwise; a new question stands last in its step. */
@Service
public class PutQuestion {

    private final FormChanges changes;
    private final Journal journal;

    PutQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict put(Actor actor, RoundId round, Kind kind, QuestionForm form) {
        var change = changes.of(round, kind);
        var code = form.code() == null ? "" : form.code().strip();
        var before = code.isEmpty() ? null : change.form().at(code).orElseThrow(() -> new NotFound("question"));
        var reasons = new ArrayList<Refusal>();
        if (before != null) {
            FormRules.written(kind, before).ifPresent(reasons::add);
        }
        var question = reasons.isEmpty() ? question(change.form(), form, before, reasons) : null;
        if (question != null) {
            reasons.addAll(changes.save(actor, change, form.version(), with(change.form(), question, before)));
        }
        if (reasons.isEmpty() && question != null) {
            journal.enter(actor, "PutQuestion", Provision.SUBMISSION, round, kind, question.code(), question.label());
        }
        return Verdict.of(reasons);
    }

    private static List<Question> with(Form form, Question question, @Nullable Question before) {
        var questions = new ArrayList<>(form.questions());
        if (before != null && before.section() == question.section()) {
            questions.set(questions.indexOf(before), question);
            return questions;
        }
        if (before != null) {
            questions.remove(before);
        }
        questions.add(question);
        return questions;
    }

    private static @Nullable Question question(
            Form whole, QuestionForm form, @Nullable Question before, List<Refusal> reasons) {
        var type = form.type();
        var options = type == AnswerType.CHOICE
                ? WrittenParts.options(form.options(), before == null ? List.of() : before.options())
                : List.<Question.Option>of();
        var lines = type == AnswerType.GRID
                ? WrittenParts.lines(form.lines(), before == null ? List.of() : before.lines())
                : List.<Question.Line>of();
        var columns = type.isTable()
                ? WrittenParts.columns(form.columns(), before == null ? List.of() : before.columns())
                        .orElse(List.of())
                : List.<Question.Column>of();
        if (type == AnswerType.LISTED
                || ((type == AnswerType.ITEMS) != (before != null && before.type() == AnswerType.ITEMS))
                || (type == AnswerType.CHOICE && options.size() < 2)
                || (type == AnswerType.GRID && lines.isEmpty())
                || (type.isTable() && columns.isEmpty())) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "QUESTION_INCOMPLETE", type));
            return null;
        }
        return new Question(
                before == null ? free(whole) : before.code(),
                form.section(),
                type,
                text(form.labelZh(), form.labelEn()),
                form.hintZh() == null || form.hintZh().isBlank() ? null : text(form.hintZh(), form.hintEn()),
                Objects.requireNonNullElse(form.longest(), usual(type)),
                form.demand(),
                type == AnswerType.LIST ? Objects.requireNonNullElse(form.rows(), 10) : 1,
                options,
                lines,
                columns,
                before == null ? List.of() : checks(before, lines),
                Question.When.of(form.when(), form.answers()),
                null);
    }

    /** The checks of figures all of which are still asked. */
    private static List<Question.Check> checks(Question before, List<Question.Line> lines) {
        var codes = lines.stream().map(Question.Line::code).toList();
        return before.checks().stream()
                .filter(check -> codes.contains(check.line())
                        && (check.whole() == null || codes.contains(check.whole()))
                        && (check.part() == null || codes.contains(check.part())))
                .toList();
    }

    private static int usual(AnswerType type) {
        return switch (type) {
            case TEXT -> 200;
            case AREA -> 2000;
            case RICH, ITEMS -> 4000;
            case NUMBER -> 9;
            case AMOUNT, PERCENT -> 20;
            case DATE -> 10;
            case CHOICE, LISTED, GRID, LIST -> Question.Column.USUAL;
        };
    }

    private static Text text(String zh, @Nullable String en) {
        return new Text(zh.strip(), en == null || en.isBlank() ? zh.strip() : en.strip());
    }

    private static String free(Form form) {
        for (var number = 1; ; number++) {
            if (form.at(Question.OWN_CODE + number).isEmpty()) {
                return Question.OWN_CODE + number;
            }
        }
    }
}
