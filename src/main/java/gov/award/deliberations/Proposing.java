package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Weighs what the votes come to, the same for whoever presides and for paper. */
@Component
class Proposing {

    private final Editions editions;
    private final Recusals recusals;

    Proposing(Editions editions, Recusals recusals) {
        this.editions = editions;
        this.recusals = recusals;
    }

    Verdict weigh(Actor actor, RoundBrief round, List<Deliberated> all, ProposalForm form) {
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.DELIBERATION) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "NOT_IN_DELIBERATION", round.phase()));
        }
        reasons.addAll(recusals.against(actor, round.id()));
        var rules = ProposalRules.weigh(editions.byCode(round.edition()), all, form.justification(), form.vacancy());
        if (reasons.isEmpty()) {
            return rules;
        }
        if (rules instanceof Verdict.Refused) {
            reasons.addAll(rules.reasons());
        }
        return Verdict.of(reasons);
    }
}
