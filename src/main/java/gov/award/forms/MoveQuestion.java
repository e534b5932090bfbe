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
import java.util.List;
import org.springframework.stereotype.Service;

/** The office asks a question earlier or later within its step. */
@Service
public class MoveQuestion {

    private final FormChanges changes;
    private final Journal journal;

    MoveQuestion(FormChanges changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    /** Which way. */
    public enum Way {
        EARLIER,
        LATER
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict move(Actor actor, RoundId round, Kind kind, int version, String code, Way way) {
        var change = changes.of(round, kind);
        var question = change.form().at(code).orElseThrow(() -> new NotFound("question"));
        var reasons = new ArrayList<Refusal>();
        FormRules.readByNoRule(kind, question).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            reasons.addAll(changes.save(actor, change, version, moved(change.form(), question, way)));
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "MoveQuestion", Provision.SUBMISSION, round, kind, code, way);
        }
        return Verdict.of(reasons);
    }

    private static List<Question> moved(Form form, Question question, Way way) {
        var step = new ArrayList<>(form.of(question.section()));
        var at = step.indexOf(question);
        step.remove(at);
        step.add(way == Way.EARLIER ? before(step, at - 1) : after(step, at), question);
        var questions = new ArrayList<>(form.questions());
        questions.removeIf(each -> each.section() == question.section());
        questions.addAll(step);
        return questions;
    }

    /** Where a question is put before the one at that place: before the whole group it is of. */
    private static int before(List<Question> step, int at) {
        var place = Math.max(0, at);
        while (place > 0 && step.get(place).sameGroup(step.get(place - 1))) {
            place--;
        }
        return place;
    }

    /** Where a question is put after the one at that place. */
    private static int after(List<Question> step, int at) {
        var place = Math.min(at, step.size() - 1);
        while (place < step.size() - 1 && step.get(place).sameGroup(step.get(place + 1))) {
            place++;
        }
        return place + 1;
    }
}
