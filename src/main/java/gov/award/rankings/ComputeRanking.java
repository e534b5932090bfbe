package gov.award.rankings;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office ranks by composite score, from the frozen scores and the frozen scheme (article 20). */
@Service
public class ComputeRanking {

    private final RoundBriefs rounds;
    private final RankingInputs inputs;
    private final Rankings rankings;
    private final Recusals recusals;
    private final Journal journal;

    ComputeRanking(RoundBriefs rounds, RankingInputs inputs, Rankings rankings, Recusals recusals, Journal journal) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.rankings = rankings;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.RANKING)
    public Verdict compute(Actor actor, RoundId id, RankingId ranking) {
        var round = rounds.of(id);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.EVALUATION) {
            reasons.add(Refusal.of(Provision.RANKING, "RANKING_NOT_IN_EVALUATION", round.phase()));
        }
        if (rankings.current(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RANKING, "RANKING_COMPUTED"));
        }
        reasons.addAll(recusals.against(actor, id));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var gathered = inputs.gather(Actor.system(Role.CHECKER, actor.requireProgramme()), id);
        var snapshot = gathered.snapshot();
        for (var scores : snapshot.scores()) {
            for (var missing : scores.missing()) {
                reasons.add(Refusal.of(
                        Provision.RANKING,
                        "SCORE_MISSING",
                        gathered.brief(scores.application()).name(),
                        missing));
            }
        }
        if (snapshot.scores().stream().noneMatch(Scores::ranked)) {
            reasons.add(Refusal.of(Provision.RANKING, "NOBODY_TO_RANK"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!rankings.add(actor, id, ranking, gathered)) {
            return Verdict.refused(Provision.RANKING, "RANKING_COMPUTED");
        }
        journal.enter(actor, "ComputeRanking", Provision.RANKING, id, ranking, snapshot.digest());
        return Verdict.ALLOWED;
    }
}
