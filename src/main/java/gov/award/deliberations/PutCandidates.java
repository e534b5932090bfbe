package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.consultations.Opinions;
import gov.award.deliberations.Deliberated.Vote;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rankings.Candidates.Candidate;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/**
 * The office puts each candidate before the committee as a matter of its own (articles 8(6), 21). One already voted on is put
 * again only at the committee's own request: {@link ReopenVote}.
 */
@Service
public class PutCandidates {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Opinions opinions;
    private final Recusals recusals;
    private final Journal journal;

    PutCandidates(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Opinions opinions,
            Recusals recusals,
            Journal journal) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.opinions = opinions;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict put(Actor actor, RoundId id) {
        var round = rounds.of(id);
        proposals.lock(id);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.DELIBERATION) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "NOT_IN_DELIBERATION", round.phase()));
        }
        if (!opinions.summarised(id)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "OPINIONS_NOT_SUMMARISED"));
        }
        reasons.addAll(recusals.against(actor, id));
        if (proposals.standing(actor, id).isPresent()) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED"));
        }
        var wanted = matters.deliberated(actor, id).stream()
                .filter(each -> !each.candidate().withdrawn())
                .filter(each -> each.vote() == Vote.NOT_PUT)
                .map(Deliberated::candidate)
                .toList();
        if (wanted.isEmpty()) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "NO_CANDIDATE_TO_PUT"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        wanted.forEach(candidate -> matters.put(actor, round, candidate));
        journal.enter(
                actor,
                "PutCandidates",
                Provision.REPORT_TO_COMMITTEE,
                id,
                wanted.stream().map(Candidate::application).toList());
        return Verdict.ALLOWED;
    }
}
