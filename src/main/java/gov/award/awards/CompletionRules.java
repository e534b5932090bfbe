package gov.award.awards;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;

/** When a round is complete: all told, and the prizes allocated (articles 13, 26). */
final class CompletionRules {

    private CompletionRules() {}

    /**
     * How far the round has come.
     *
     * @param untold applicants not told the result
     * @param winners awards in force
     */
    record Progress(boolean published, int untold, int winners, boolean allocated) {}

    static List<Refusal> missing(Progress progress) {
        var reasons = new ArrayList<Refusal>();
        if (!progress.published()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "RESULTS_NOT_PUBLISHED"));
        } else if (progress.untold() > 0) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "APPLICANTS_NOT_TOLD", progress.untold()));
        }
        if (progress.winners() > 0 && !progress.allocated()) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_NOT_APPROVED"));
        }
        return reasons;
    }
}
