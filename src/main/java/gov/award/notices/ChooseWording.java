package gov.award.notices;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office chooses its own wording for a kind of message, or goes back to the program's. */
@Service
public class ChooseWording {

    private final Wordings wordings;
    private final Kinds kinds;
    private final Journal journal;

    ChooseWording(Wordings wordings, Kinds kinds, Journal journal) {
        this.wordings = wordings;
        this.kinds = kinds;
        this.journal = journal;
    }

    /**
     * @param seen the version the form was opened with
     * @param wording {@code null} for the program's own
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict choose(Actor actor, String kind, Medium medium, int seen, @Nullable Wording wording) {
        kinds.required(kind);
        if (wording != null) {
            var faults = wording.faults(kind, medium);
            if (!faults.isEmpty()) {
                return Verdict.of(faults);
            }
        }
        if (!wordings.add(actor, kind, medium, seen, wording)) {
            return Verdict.refused(Provision.ACCEPT_AND_ORGANISE, "TEMPLATE_STALE");
        }
        journal.enter(
                actor,
                "ChooseWording",
                Provision.ACCEPT_AND_ORGANISE,
                actor.requireProgramme(),
                kind,
                medium.name(),
                seen + 1,
                wording == null ? null : wording.subject(),
                wording == null ? null : wording.body());
        return Verdict.ALLOWED;
    }
}
