package gov.award.forms;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The office begins its work at a form anew: from the standard one, the one in force, or that of the round before. */
@Service
public class RenewForm {

    private final FormChanges changes;
    private final Forms forms;
    private final StandardForms standard;
    private final Journal journal;

    RenewForm(FormChanges changes, Forms forms, StandardForms standard, Journal journal) {
        this.changes = changes;
        this.forms = forms;
        this.standard = standard;
        this.journal = journal;
    }

    /** What it is begun from. */
    public enum Source {
        STANDARD,
        IN_FORCE,
        ROUND_BEFORE
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.SUBMISSION)
    public Verdict renew(Actor actor, RoundId round, Kind kind, int version, Source source) {
        var change = changes.of(round, kind);
        var form = from(change.round(), kind, source);
        if (form.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "NO_FORM_BEFORE");
        }
        List<Refusal> reasons = changes.save(actor, change, version, form.get());
        if (reasons.isEmpty()) {
            journal.enter(actor, "RenewForm", Provision.SUBMISSION, round, kind, source);
        }
        return Verdict.of(reasons);
    }

    private Optional<Form> from(RoundBrief round, Kind kind, Source source) {
        return switch (source) {
            case STANDARD -> Optional.of(standard.of(kind));
            case IN_FORCE -> Optional.of(forms.current(round, kind).form());
            case ROUND_BEFORE ->
                forms.before(round, kind)
                        .map(before -> before.alsoAt(standard.of(kind).files()));
        };
    }
}
