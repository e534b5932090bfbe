package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.StillEligible;
import gov.award.deliberations.SubmissionRules.Turn;
import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.papers.PaperId;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Draws up what goes to the county government “according to the public notice”, the same for whoever presides and for paper
 * (articles 7(4), 23). Whoever is held back by an open complaint, or by a condition that no longer seems to be met, is left out and
 * submitted later, within the place kept.
 */
@Component
class Submitting {

    private final Proposals proposals;
    private final ProposedWinners winners;
    private final Submissions submissions;
    private final SubmissionPaper paper;
    private final NoticeGate gate;
    private final StillEligible eligible;
    private final Recusals recusals;
    private final Editions editions;
    private final RoundMoves moves;
    private final BusinessClock clock;

    Submitting(
            Proposals proposals,
            ProposedWinners winners,
            Submissions submissions,
            SubmissionPaper paper,
            NoticeGate gate,
            StillEligible eligible,
            Recusals recusals,
            Editions editions,
            RoundMoves moves,
            BusinessClock clock) {
        this.proposals = proposals;
        this.winners = winners;
        this.submissions = submissions;
        this.paper = paper;
        this.gate = gate;
        this.eligible = eligible;
        this.recusals = recusals;
        this.editions = editions;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * What would be submitted as things stand.
     *
     * @param entries everyone proposed who was not decided on yet
     * @param against what stands against submitting it
     */
    record Draft(Turn turn, List<Entry> entries, List<Refusal> against) {

        /** Whether the government has to decide; not where all that is left to tell is that places fell vacant. */
        boolean toDecide() {
            return turn == Turn.FIRST || !submitted().isEmpty();
        }

        List<UUID> submitted() {
            return entries.stream()
                    .filter(entry -> entry.fate() == SubmissionFate.SUBMITTED)
                    .map(entry -> entry.application().value())
                    .sorted()
                    .toList();
        }
    }

    Draft draft(Actor actor, RoundBrief round, SubmissionId id) {
        if (!winners.resolved(round.id())) {
            return new Draft(
                    Turn.FIRST, List.of(), List.of(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_NOT_RESOLVED")));
        }
        var before = submissions.of(checker(actor), round.id());
        var turn = before.isEmpty() ? Turn.FIRST : Turn.LATER;
        var entries = entries(actor, round, id);
        var reasons = new ArrayList<Refusal>(recusals.against(actor, round.id()));
        if (Submissions.pending(before) != null) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_PENDING"));
        }
        reasons.addAll(SubmissionRules.validity(editions.byCode(round.edition()), clock.today()));
        reasons.addAll(SubmissionRules.problems(
                gate.endsAt(round.id()), gate.notTakenUp(round.id()), clock.now(), turn, entries));
        if (!phases(turn).contains(round.phase())) {
            reasons.add(Refusal.of(Provision.APPROVAL, "NOT_IN_APPROVAL", round.phase()));
        }
        reasons.addAll(moves.against(round.id(), Move.SUBMIT_FOR_APPROVAL));
        return new Draft(turn, entries, reasons);
    }

    static EnumSet<Phase> phases(Turn turn) {
        return turn == Turn.FIRST
                ? EnumSet.of(Phase.PUBLIC_NOTICE)
                : EnumSet.of(Phase.APPROVAL, Phase.AWARD, Phase.FOLLOW_UP);
    }

    /** Sends it to the county government; refused if the round does not lead on. */
    Verdict enforce(Actor actor, RoundBrief round, SubmissionId id, PaperId number, Draft draft, boolean onPaper) {
        if (draft.turn() == Turn.FIRST) {
            var moved = moves.make(actor, round.id(), Move.SUBMIT_FOR_APPROVAL);
            if (!(moved instanceof Verdict.Allowed)) {
                return moved;
            }
        }
        var proposal = proposals.standing(actor, round.id()).orElseThrow();
        submissions.add(
                actor,
                round.id(),
                id,
                proposal.id(),
                number,
                paper.issue(actor, round, id, number, draft, proposal.vacancyReason(), winners.of(round.id()), onPaper),
                draft.entries(),
                draft.toDecide(),
                onPaper);
        return Verdict.ALLOWED;
    }

    private List<Entry> entries(Actor actor, RoundBrief round, SubmissionId submission) {
        var checker = checker(actor);
        var decided = submissions.entries(checker, round.id()).stream()
                .filter(entry -> entry.fate() != SubmissionFate.HELD_BACK)
                .map(Entry::application)
                .toList();
        var fates = new HashMap<ApplicationId, SubmissionFate>();
        if (editions.byCode(round.edition()).is(Switch.OPEN_COMPLAINT_HOLDS_BACK)) {
            gate.heldBack(round.id()).forEach(held -> fates.put(held, SubmissionFate.HELD_BACK));
        }
        gate.dropped(round.id()).forEach(dropped -> fates.put(dropped, SubmissionFate.DROPPED));
        submissions.withdrawn(checker, round.id()).forEach(gone -> fates.put(gone, SubmissionFate.WITHDRAWN));
        submissions.disqualified(checker, round.id()).forEach(out -> fates.put(out, SubmissionFate.DISQUALIFIED));
        return winners.of(round.id()).stream()
                .filter(winner -> !decided.contains(winner.application()))
                .map(winner -> new Entry(
                        submission,
                        winner.application(),
                        winner.kind(),
                        winner.name(),
                        fates.computeIfAbsent(winner.application(), open -> fate(actor, open))))
                .toList();
    }

    /**
     * Of whom nothing else is known: whether someone against whom a condition now stands is disqualified is decided first, and
     * the place kept until then.
     */
    private SubmissionFate fate(Actor actor, ApplicationId application) {
        return eligible.against(actor, application).isEmpty() ? SubmissionFate.SUBMITTED : SubmissionFate.HELD_BACK;
    }

    private static Actor checker(Actor actor) {
        return Actor.system(Role.CHECKER, actor.requireProgramme());
    }
}
