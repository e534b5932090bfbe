package gov.award.changes;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office director asks the committee to cancel a round or to have a stage done again (article 7(1), (5)). */
@Service
public class ProposeChange {

    private final RoundBriefs rounds;
    private final Changes changes;
    private final Agenda agenda;
    private final Journal journal;

    ProposeChange(RoundBriefs rounds, Changes changes, Agenda agenda, Journal journal) {
        this.rounds = rounds;
        this.changes = changes;
        this.agenda = agenda;
        this.journal = journal;
    }

    /** What is to be done, why, and how the agenda words it. */
    public record Form(
            @NotNull Move move,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String reason) {}

    @Act(by = Role.DIRECTOR, basis = Provision.RESOLVE_MAJOR_ISSUES)
    public Verdict propose(Actor actor, RoundId id, UUID change, MatterId matter, Form form) {
        var round = rounds.of(id);
        var move = form.move();
        var reasons = new ArrayList<Refusal>();
        if (!move.needsResolution()) {
            reasons.add(Refusal.of(Provision.DECIDE_MAJOR_MATTERS, "NOT_FOR_THE_COMMITTEE", move));
        } else if (!move.possibleFrom(round.phase())) {
            reasons.add(Refusal.of(move.basis(), "ROUND_MOVE_NOT_POSSIBLE", round.phase(), move));
        }
        if (changes.isOpen(id)) {
            reasons.add(Refusal.of(move.basis(), "CHANGE_ALREADY_PROPOSED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        changes.propose(actor, round, change, move, form.reason(), matter);
        agenda.put(
                actor,
                matter,
                move == Move.CANCEL ? MatterKind.OTHER : MatterKind.REDO,
                id.value(),
                id.value(),
                form.title(),
                form.reason());
        journal.enter(actor, "ProposeChange", move.basis(), id, change, move, matter.value(), form.reason());
        return Verdict.ALLOWED;
    }
}
