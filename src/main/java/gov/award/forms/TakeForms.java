package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office begins its work at the forms from those of an earlier round; they are asked once they are published. One that asks nothing else is left. */
@Service
public class TakeForms {

    private final RoundBriefs rounds;
    private final EarlierForms earlier;
    private final FormChanges changes;
    private final StandardForms standard;
    private final Journal journal;

    TakeForms(RoundBriefs rounds, EarlierForms earlier, FormChanges changes, StandardForms standard, Journal journal) {
        this.rounds = rounds;
        this.earlier = earlier;
        this.changes = changes;
        this.standard = standard;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.SUBMISSION)
    public Verdict take(Actor actor, RoundId id, RoundId from) {
        var reasons = new ArrayList<Refusal>();
        var untouched = earlier.untouched(rounds.of(id));
        for (var version : earlier.of(rounds.of(from))) {
            if (!untouched.contains(version.form().kind())) {
                continue;
            }
            var form = version.form().alsoAt(standard.of(version.form().kind()).files());
            var change = changes.of(id, form.kind());
            if (!form.equals(change.form())) {
                reasons.addAll(changes.save(actor, change, 0, form));
            }
        }
        if (reasons.isEmpty()) {
            journal.enter(actor, "TakeForms", Provision.SUBMISSION, id, from.value());
        }
        return Verdict.of(reasons);
    }
}
