package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office publishes a form: whoever begins an application from now on is asked by it. */
@Service
public class PublishForm {

    private final RoundBriefs rounds;
    private final Forms forms;
    private final FormDrafts drafts;
    private final BusinessClock clock;
    private final Journal journal;

    PublishForm(RoundBriefs rounds, Forms forms, FormDrafts drafts, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param version of the draft as it was looked at */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict publish(Actor actor, RoundId id, Kind kind, int version) {
        var round = rounds.of(id);
        var draft = drafts.of(round, kind);
        var current = forms.current(round, kind);
        var reasons = new ArrayList<Refusal>();
        FormRules.stillChanging(round, clock.now()).ifPresent(reasons::add);
        if (draft.version() != version) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FORM_STALE"));
        } else if (current.id() != null && draft.form().equals(current.form())) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FORM_UNCHANGED", current.number()));
        }
        if (reasons.isEmpty()) {
            if (forms.publish(actor, round, kind, current.number() + 1, draft.form())) {
                drafts.end(round, kind);
                journal.enter(
                        actor,
                        "PublishForm",
                        Provision.SUBMISSION,
                        id,
                        kind,
                        current.number() + 1,
                        FormText.write(draft.form()));
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "FORM_STALE"));
            }
        }
        return Verdict.of(reasons);
    }
}
