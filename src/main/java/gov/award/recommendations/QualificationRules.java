package gov.award.recommendations;

import gov.award.acting.PersonId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        reasons.addAll(CheckRules.complete(kind, findings));
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

    /** A refusal needs something found not to be true, or an opinion against. */
    static Optional<Refusal> groundFor(
            UnitOpinions.@Nullable Opinion opinion, List<Checked> findings, List<Provision> failing) {
        var against = opinion != null && opinion.stands() && opinion.outcome() == OpinionOutcome.NOT_RECOMMENDED;
        return against
                        || !failing.isEmpty()
                        || !CheckRules.nothingUntrue(findings).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.PROCEDURE, "NO_GROUND_TO_REFUSE"));
    }

    /** The party states its case before: once it has, or once its days are over. */
    static Optional<Refusal> heard(@Nullable Instant stated, Deadline deadline, Instant now) {
        return stated != null || deadline.missedAt(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.PROCEDURE, "PARTY_NOT_HEARD", deadline.due()));
    }
}
