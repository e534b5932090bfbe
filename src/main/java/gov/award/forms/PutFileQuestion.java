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

/** The office asks for files at a place of the rules otherwise, or for something more in files; that stands last in its step. */
@Service
public class PutFileQuestion {

    private final FormChanges changes;
    private final Journal journal;

    PutFileQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict put(Actor actor, RoundId round, Kind kind, FileQuestionForm form) {
        var change = changes.of(round, kind);
        var code = form.code() == null ? "" : form.code().strip();
        var before = code.isEmpty() ? null : change.form().file(code).orElseThrow(() -> new NotFound("files"));
        var reasons = new ArrayList<>(before == null || before.isOwn() ? ownFaults(form) : placeFaults(form, before));
        if (reasons.isEmpty()) {
            var question = before == null || before.isOwn() ? own(change.form(), form, before) : at(before, form);
            reasons.addAll(changes.save(
                    actor, change, form.version(), change.form().with(with(change.form(), question, before))));
            if (reasons.isEmpty()) {
                journal.enter(actor, "PutFileQuestion", Provision.SUBMISSION, round, kind, question);
            }
        }
        return Verdict.of(reasons);
    }

    private static List<Refusal> ownFaults(FileQuestionForm form) {
        return form.labelZh() == null || form.labelZh().isBlank() || form.section() == null
                ? List.of(Refusal.of(Provision.SUBMISSION, "FILES_WITHOUT_NAME"))
                : List.of();
    }

    private static List<Refusal> placeFaults(FileQuestionForm form, FileQuestion before) {
        var faults = new ArrayList<Refusal>();
        if (FileQuestion.isLess(form.demand(), before.place().demand())) {
            faults.add(Refusal.of(before.basis(), "RULE_NEEDS_FILES", before.place()));
        }
        if (!FileQuestion.isShownWhereItMust(before.place(), form.types())) {
            faults.add(Refusal.of(before.basis(), "PICTURES_ONLY", before.place()));
        }
        return faults;
    }

    private static FileQuestion at(FileQuestion before, FileQuestionForm form) {
        return before.taking(
                form.demand(), text(form.hintZh(), form.hintEn()), form.types(), form.most(), form.megabytes());
    }

    private static FileQuestion own(Form whole, FileQuestionForm form, @Nullable FileQuestion before) {
        return new FileQuestion(
                before == null ? free(whole) : before.code(),
                Objects.requireNonNull(form.section()),
                text(form.labelZh(), form.labelEn()),
                text(form.hintZh(), form.hintEn()),
                form.demand(),
                form.types(),
                form.most(),
                form.megabytes(),
                Question.When.of(form.when(), form.answers()));
    }

    private static List<FileQuestion> with(Form form, FileQuestion question, @Nullable FileQuestion before) {
        var files = new ArrayList<>(form.files());
        if (before != null && before.section() == question.section()) {
            files.set(files.indexOf(before), question);
            return files;
        }
        if (before != null) {
            files.remove(before);
        }
        files.add(question);
        return files;
    }

    private static @Nullable Text text(@Nullable String zh, @Nullable String en) {
        if (zh == null || zh.isBlank()) {
            return null;
        }
        return new Text(zh.strip(), en == null || en.isBlank() ? zh.strip() : en.strip());
    }

    private static String free(Form form) {
        for (var number = 1; ; number++) {
            if (form.file(FileQuestion.OWN + number).isEmpty()) {
                return FileQuestion.OWN + number;
            }
        }
    }
}
