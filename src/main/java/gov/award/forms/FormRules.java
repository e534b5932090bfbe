package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What the office may ask applicants, and until when (articles 8(2), 15). */
final class FormRules {

    private FormRules() {}

    /** A form can be changed until the application time is over: whoever has begun stays on the version begun. */
    static Optional<Refusal> stillChanging(RoundBrief round, Instant now) {
        return round.applicationsOver(now)
                ? Optional.of(Refusal.of(Provision.SUBMISSION, "FORM_TIME_OVER", round.phase()))
                : Optional.empty();
    }

    /** What a rule of the award reads is asked as the rule needs it. */
    static Optional<Refusal> readByNoRule(Kind kind, Question question) {
        var field = question.field();
        return field == null || !field.ruled()
                ? Optional.empty()
                : Optional.of(Refusal.of(field.basis(kind), "RULE_READS_QUESTION", question.name()));
    }

    /** What the program words itself is not worded by the office. */
    static Optional<Refusal> written(Kind kind, Question question) {
        var field = question.field();
        return field == null
                ? Optional.empty()
                : Optional.of(Refusal.of(field.basis(kind), "RULE_READS_QUESTION", question.name()));
    }

    /** Why these questions make no form; empty if they do. */
    static List<Refusal> faults(List<Question> questions) {
        var faults = new ArrayList<Refusal>();
        var before = new HashMap<String, Question>();
        var cells = new HashMap<Section, Integer>();
        for (var question : questions) {
            var when = question.when();
            if (when != null && !possible(question, when, before)) {
                faults.add(Refusal.of(Provision.SUBMISSION, "CONDITION_NOT_POSSIBLE", question.name()));
            }
            before.put(question.code(), question);
            cells.merge(question.section(), question.cells().size(), Integer::sum);
        }
        cells.forEach((section, all) -> {
            if (all > Form.MOST_CELLS) {
                faults.add(Refusal.of(Provision.SUBMISSION, "SECTION_TOO_LONG", section, Form.MOST_CELLS));
            }
        });
        return faults;
    }

    /** Why no files can be asked for so beside these questions; empty if they can. */
    static List<Refusal> fileFaults(Form form) {
        var faults = new ArrayList<Refusal>();
        for (var files : form.files()) {
            var when = files.when();
            if (when != null
                    && form.of(files.section()).stream()
                            .noneMatch(question -> decides(question) && offers(question, when))) {
                faults.add(Refusal.of(files.basis(), "FILES_CONDITION_NOT_POSSIBLE", files.name()));
            }
        }
        return faults;
    }

    /** Whether something can be made to depend on what is answered to it. */
    static boolean decides(Question question) {
        return question.type() == AnswerType.CHOICE && !question.isRepeated();
    }

    private static boolean offers(Question question, Question.When when) {
        return question.code().equals(when.question())
                && !when.answers().isEmpty()
                && when.answers().stream().allMatch(question::offers);
    }

    /** A condition names an earlier question of the same step, and answers that can be chosen there. */
    private static boolean possible(Question question, Question.When when, java.util.Map<String, Question> before) {
        var other = before.get(when.question());
        return other != null
                && other.section() == question.section()
                && other.type() == AnswerType.CHOICE
                && offers(other, when);
    }
}
