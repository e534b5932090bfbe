package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.StillEligible;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.deliberations.SubmissionRules.Turn;
import gov.award.deliberations.Submissions.Entry;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The list goes to the county government once the public notice has run its time (article 23). Whoever is held back by an
 * open complaint, or by a condition that no longer seems to be met, is left out and submitted later, within the place kept.
 */
@Service
public class SubmitForApproval {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final ProposedWinners winners;
    private final Submissions submissions;
    private final NoticeGate gate;
    private final StillEligible eligible;
    private final Recusals recusals;
    private final People people;
    private final Editions editions;
    private final Papers papers;
    private final RoundMoves moves;
    private final BusinessClock clock;
    private final Journal journal;

    SubmitForApproval(
            RoundBriefs rounds,
            Proposals proposals,
            ProposedWinners winners,
            Submissions submissions,
            NoticeGate gate,
            StillEligible eligible,
            Recusals recusals,
            People people,
            Editions editions,
            Papers papers,
            RoundMoves moves,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.winners = winners;
        this.submissions = submissions;
        this.gate = gate;
        this.eligible = eligible;
        this.recusals = recusals;
        this.people = people;
        this.editions = editions;
        this.papers = papers;
        this.moves = moves;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.APPROVAL)
    public Verdict submit(Actor actor, RoundId id, SubmissionId submission, PaperId paper) {
        var round = rounds.of(id);
        proposals.lock(id);
        var proposal = proposals.standing(actor, id).orElse(null);
        if (proposal == null || !proposal.inEffect()) {
            return Verdict.refused(Provision.PROPOSE_WINNERS, "WINNERS_NOT_RESOLVED");
        }
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var before = submissions.of(checker, id);
        var turn = before.isEmpty() ? Turn.FIRST : Turn.LATER;
        var entries = entries(actor, round, submission);
        var reasons = new ArrayList<Refusal>();
        reasons.addAll(recusals.against(actor, id));
        if (Submissions.pending(before) != null) {
            reasons.add(Refusal.of(Provision.APPROVAL, "SUBMISSION_PENDING"));
        }
        reasons.addAll(SubmissionRules.validity(editions.byCode(round.edition()), clock.today()));
        reasons.addAll(SubmissionRules.problems(gate.endsAt(id), gate.notTakenUp(id), clock.now(), turn, entries));
        if (turn == Turn.FIRST) {
            reasons.addAll(moves.make(actor, id, Move.SUBMIT_FOR_APPROVAL).reasons());
        } else {
            if (!EnumSet.of(Phase.APPROVAL, Phase.AWARD, Phase.FOLLOW_UP).contains(round.phase())) {
                reasons.add(Refusal.of(Provision.APPROVAL, "NOT_IN_APPROVAL", round.phase()));
            }
            reasons.addAll(moves.against(id, Move.SUBMIT_FOR_APPROVAL));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var number = issue(actor, round, submission, paper, entries, proposal.vacancyReason(), turn);
        submissions.add(actor, id, submission, proposal.id(), paper, number, entries);
        journal.enter(actor, "SubmitForApproval", Provision.APPROVAL, id, submission, entries);
        return Verdict.ALLOWED;
    }

    /** Everyone proposed who was not decided on yet. */
    private List<Entry> entries(Actor actor, RoundBrief round, SubmissionId submission) {
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var decided = submissions.entries(checker, round.id()).stream()
                .filter(entry -> entry.fate() != SubmissionFate.HELD_BACK)
                .map(Entry::application)
                .toList();
        var disqualified = submissions.disqualified(checker, round.id());
        var held = new ArrayList<ApplicationId>();
        if (editions.byCode(round.edition()).is(Switch.OPEN_COMPLAINT_HOLDS_BACK)) {
            held.addAll(gate.heldBack(round.id()));
        }
        // Whether someone against whom a condition now stands is disqualified is decided first, and the place kept
        // until then.
        winners.of(round.id()).stream()
                .map(ProposedWinner::application)
                .filter(application -> !eligible.against(actor, application).isEmpty())
                .forEach(held::add);
        var dropped = gate.dropped(round.id());
        var withdrawn = submissions.withdrawn(checker, round.id());
        return winners.of(round.id()).stream()
                .filter(winner -> !decided.contains(winner.application()))
                .map(winner -> new Entry(
                        submission,
                        winner.application(),
                        winner.kind(),
                        winner.name(),
                        fate(winner, held, dropped, withdrawn, disqualified)))
                .toList();
    }

    private static SubmissionFate fate(
            ProposedWinner winner,
            List<ApplicationId> held,
            List<ApplicationId> dropped,
            List<ApplicationId> withdrawn,
            List<ApplicationId> disqualified) {
        if (disqualified.contains(winner.application())) {
            return SubmissionFate.DISQUALIFIED;
        }
        if (withdrawn.contains(winner.application())) {
            return SubmissionFate.WITHDRAWN;
        }
        if (dropped.contains(winner.application())) {
            return SubmissionFate.DROPPED;
        }
        return held.contains(winner.application()) ? SubmissionFate.HELD_BACK : SubmissionFate.SUBMITTED;
    }

    private String issue(
            Actor actor,
            RoundBrief round,
            SubmissionId submission,
            PaperId paper,
            List<Entry> entries,
            String vacancyReason,
            Turn turn) {
        var edition = editions.byCode(round.edition());
        return papers.issue(
                actor,
                paper,
                PaperKind.SUBMISSION_FOR_APPROVAL,
                round.id().value(),
                submission.value(),
                "关于提请审定" + round.title() + "获奖名单的请示",
                edition.name(Name.GOVERNMENT, Locale.CHINA),
                people.holding(Role.GOVERNMENT, actor.requireProgramme()).stream()
                        .map(person -> person.id().value())
                        .toList(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        edition.title().zh(),
                        "organisations",
                        names(entries, Kind.ORGANISATION, SubmissionFate.SUBMITTED),
                        "individuals",
                        names(entries, Kind.INDIVIDUAL, SubmissionFate.SUBMITTED),
                        "heldBack",
                        entries.stream()
                                .filter(entry -> entry.fate() == SubmissionFate.HELD_BACK)
                                .count(),
                        "vacancyReason",
                        vacancyReason,
                        "later",
                        turn == Turn.LATER));
    }

    private static List<String> names(List<Entry> entries, Kind kind, SubmissionFate fate) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.fate() == fate)
                .map(Entry::name)
                .toList();
    }
}
