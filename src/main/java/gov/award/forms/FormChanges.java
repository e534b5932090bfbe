package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How every change of a form is made: in time, of what its writer saw, to something that is a form. */
@Component
class FormChanges {

    private final RoundBriefs rounds;
    private final FormDrafts drafts;
    private final BusinessClock clock;

    FormChanges(RoundBriefs rounds, FormDrafts drafts, BusinessClock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A form about to be changed. */
    record Change(RoundBrief round, Form form) {}

    Change of(RoundId id, Kind kind) {
        var round = rounds.of(id);
        return new Change(round, drafts.of(round, kind).form());
    }

    /** Saves the questions as the draft; the reasons against it, none if it is saved. */
    List<Refusal> save(Actor actor, Change change, int version, List<Question> questions) {
        var reasons = new ArrayList<>(FormRules.faults(questions));
        return reasons.isEmpty() ? save(actor, change, version, change.form().asking(questions)) : reasons;
    }

    /** The same of a whole form. */
    List<Refusal> save(Actor actor, Change change, int version, Form form) {
        var reasons = new ArrayList<>(FormRules.fileFaults(form));
        FormRules.stillChanging(change.round(), clock.now()).ifPresent(reasons::add);
        if (reasons.isEmpty() && !drafts.save(actor, change.round(), version, form)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FORM_STALE"));
        }
        return reasons;
    }
}
