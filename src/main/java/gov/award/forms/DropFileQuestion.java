package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office asks for some files no more. */
@Service
public class DropFileQuestion {

    private final FormChanges changes;
    private final Journal journal;

    DropFileQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict drop(Actor actor, RoundId round, Kind kind, int version, String code) {
        var change = changes.of(round, kind);
        var question = change.form().file(code).orElseThrow(() -> new NotFound("files"));
        if (!question.isOwn()) {
            return Verdict.refused(question.basis(), "FILES_OF_RULE", question.place());
        }
        var files = new ArrayList<>(change.form().files());
        files.remove(question);
        var reasons = new ArrayList<Refusal>(
                changes.save(actor, change, version, change.form().with(files)));
        if (reasons.isEmpty()) {
            journal.enter(actor, "DropFileQuestion", Provision.SUBMISSION, round, kind, code);
        }
        return Verdict.of(reasons);
    }
}
