package gov.award.qualification;

import gov.award.acting.PersonId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.recommendations.CheckRules;
import gov.award.recommendations.Checked;
import gov.award.recommendations.Checklist;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.UnitOpinions;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the office may find an application qualified, and when it may refuse it (articles 3, 10, 11 and 13). */
final class QualificationRules {

    private QualificationRules() {}

    /** Article 3: after recommendation by a competent unit; every condition found true by the office itself. */
    static List<Refusal> qualifying(Kind kind, UnitOpinions.@Nullable Opinion opinion, List<Checked> findings) {
        var reasons = new ArrayList<Refusal>();
        if (opinion == null || !opinion.stands()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "NO_OPINION_YET"));
        } else if (opinion.outcome() == OpinionOutcome.NOT_RECOMMENDED) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "NOT_RECOMMENDED"));
        }
        reasons.addAll(CheckRules.complete(Checklist.conditions(kind), findings));
        reasons.addAll(CheckRules.nothingUntrue(findings));
        reasons.addAll(CheckRules.nothingUnchecked(findings));
        return reasons;
    }

    /** Whoever gave the opinion, or recorded it, does not decide on the same case. */
    static Optional<Refusal> notTheRecommender(UnitOpinions.@Nullable Opinion opinion, @Nullable PersonId decider) {
        return opinion != null && opinion.givenBy().equals(decider)
                ? Optional.of(Refusal.of(Provision.PRINCIPLES, "RECOMMENDED_IT_ONESELF"))
                : Optional.empty();
    }

    /** What a refusal can rest on: conditions found not to be met, or an opinion against (article 3). */
    static Set<Provision> grounds(
            UnitOpinions.@Nullable Opinion opinion, List<Checked> findings, List<Provision> failing) {
        var grounds = new LinkedHashSet<Provision>();
        CheckRules.nothingUntrue(findings).forEach(untrue -> grounds.add(untrue.basis()));
        grounds.addAll(failing);
        if (opinion != null && opinion.stands() && opinion.outcome() == OpinionOutcome.NOT_RECOMMENDED) {
            grounds.add(Provision.PRINCIPLES);
        }
        return grounds;
    }

    static Optional<Refusal> groundFor(Set<Provision> grounds) {
        return grounds.isEmpty()
                ? Optional.of(Refusal.of(Provision.PROCEDURE, "NO_GROUND_TO_REFUSE"))
                : Optional.empty();
    }

    /** Nobody is refused on a ground that has fallen since it was told: what stands is told anew (reading 19). */
    static List<Refusal> toldGroundsStand(List<Provision> told, Set<Provision> grounds) {
        return told.stream()
                .filter(provision -> !grounds.contains(provision))
                .map(provision -> Refusal.of(provision, "TOLD_GROUND_GONE"))
                .toList();
    }

    /** What was told already is not told again: the days would start anew for nothing. */
    static Optional<Refusal> toldAlready(Qualifications.@Nullable Intent told, Set<Provision> grounds, String facts) {
        return told != null
                        && Set.copyOf(told.provisions()).equals(grounds)
                        && told.reasons().equals(facts.strip())
                ? Optional.of(Refusal.of(Provision.PROCEDURE, "REFUSAL_ALREADY_INTENDED"))
                : Optional.empty();
    }

    /** The party states its case before: once it has, or once its days, which run from the service of the paper, are over. */
    static Optional<Refusal> heard(@Nullable Instant stated, @Nullable Deadline deadline, Instant now) {
        if (stated != null) {
            return Optional.empty();
        }
        if (deadline == null) {
            return Optional.of(Refusal.of(Provision.PROCEDURE, "INTENT_NOT_SERVED"));
        }
        return deadline.missedAt(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.PROCEDURE, "PARTY_NOT_HEARD", deadline.due()));
    }
}
