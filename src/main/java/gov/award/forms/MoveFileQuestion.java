package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office asks for some files of its own earlier or later among those of their step. */
@Service
public class MoveFileQuestion {

    private final FormChanges changes;
    private final Journal journal;

    MoveFileQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict move(Actor actor, RoundId round, Kind kind, int version, String code, MoveQuestion.Way way) {
        var change = changes.of(round, kind);
        var question = change.form().file(code).orElseThrow(() -> new NotFound("files"));
        if (!question.isOwn()) {
            return Verdict.refused(question.basis(), "FILES_STAY", question.place());
        }
        var reasons = changes.save(actor, change, version, change.form().with(moved(change.form(), question, way)));
        if (reasons.isEmpty()) {
            journal.enter(actor, "MoveFileQuestion", Provision.SUBMISSION, round, kind, code, way);
        }
        return Verdict.of(reasons);
    }

    private static List<FileQuestion> moved(Form form, FileQuestion question, MoveQuestion.Way way) {
        var step = new ArrayList<>(form.files(question.section()));
        var at = step.indexOf(question);
        step.remove(at);
        step.add(Math.clamp(way == MoveQuestion.Way.EARLIER ? at - 1L : at + 1L, 0, step.size()), question);
        var files = new ArrayList<>(form.files());
        files.removeAll(step);
        files.addAll(step);
        return files;
    }
}
