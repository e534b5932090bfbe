package gov.award.awards;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.papers.Unserved;
import java.util.ArrayList;
import java.util.List;

/** When a round is complete: nobody held back, every vacancy told to the government, all told and served, and the prizes allocated (articles 13, 17, 23, 26). */
final class CompletionRules {

    private CompletionRules() {}

    /**
     * How far the round has come.
     *
     * @param published whether every decision was
     * @param undecided proposed winners on whom the government may still decide
     * @param vacated places that fell vacant without the government being told
     * @param untold other applicants not told the result
     * @param unallocated awards in force whose prize was not approved
     * @param unserved letters to applicants that are not proved to be served
     */
    record Progress(
            boolean published, int undecided, int vacated, int untold, int unallocated, List<Unserved> unserved) {

        Progress {
            unserved = List.copyOf(unserved);
        }
    }

    static List<Refusal> missing(Progress progress) {
        var reasons = new ArrayList<Refusal>();
        if (progress.undecided() > 0) {
            reasons.add(Refusal.of(Provision.APPROVAL, "WINNERS_UNDECIDED", progress.undecided()));
        }
        if (progress.vacated() > 0) {
            reasons.add(Refusal.of(Provision.APPROVAL, "VACANCIES_NOT_SUBMITTED", progress.vacated()));
        }
        if (!progress.published()) {
            reasons.add(Refusal.of(Provision.APPROVAL, "RESULTS_NOT_PUBLISHED"));
        } else if (progress.untold() > 0) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "APPLICANTS_NOT_TOLD", progress.untold()));
        }
        if (progress.unallocated() > 0) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_NOT_APPROVED"));
        }
        progress.unserved()
                .forEach(letter -> reasons.add(
                        Refusal.of(letter.kind().basis(), "NOTICE_NOT_SERVED", letter.addressee(), letter.kind())));
        return reasons;
    }
}
