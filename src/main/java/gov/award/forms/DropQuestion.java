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

/** The office asks something no more. */
@Service
public class DropQuestion {

    private final FormChanges changes;
    private final Journal journal;

    DropQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict drop(Actor actor, RoundId round, Kind kind, int version, String code) {
        var change = changes.of(round, kind);
        var question = change.form().at(code).orElseThrow(() -> new NotFound("question"));
        var reasons = new ArrayList<Refusal>();
        FormRules.readByNoRule(kind, question).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            var questions = new ArrayList<>(change.form().questions());
            questions.remove(question);
            reasons.addAll(changes.save(actor, change, version, questions));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "DropQuestion", Provision.SUBMISSION, round, kind, code);
        }
        return Verdict.of(reasons);
    }
}
