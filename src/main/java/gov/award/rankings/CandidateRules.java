package gov.award.rankings;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may stand on the candidate list (article 20: by composite score from high to low). Nobody drops out of it by a doubt: that is
 * settled before, and whoever no longer meets a condition is disqualified in due form (reading 19).
 */
final class CandidateRules {

    private CandidateRules() {}

    /**
     * One ranked application and whether it is to be a candidate.
     *
     * @param place {@code null} if it was not ranked
     * @param eligible whether it reaches the scheme's minimum
     * @param inRound whether it has not withdrawn or been disqualified
     * @param doubts what stands against it, or has still to be settled
     */
    record Choice(
            Kind kind,
            String name,
            @Nullable Integer place,
            boolean eligible,
            boolean inRound,
            List<Refusal> doubts,
            boolean listed) {

        boolean mayStand() {
            return place != null && eligible && inRound;
        }
    }

    static Verdict fix(List<Choice> all, @Nullable String justification) {
        var hard = new ArrayList<Refusal>();
        var soft = new ArrayList<Refusal>();
        for (var choice : all) {
            if (choice.inRound() && (choice.listed() || (choice.mayStand() && withinCut(choice, all)))) {
                hard.addAll(choice.doubts());
            }
            if (choice.listed() && (choice.place() == null || !choice.inRound())) {
                hard.add(Refusal.of(Provision.PRINCIPLES, "CANDIDATE_WITHDRAWN", choice.name()));
            } else if (choice.listed() && !choice.eligible()) {
                hard.add(Refusal.of(Provision.RANKING, "CANDIDATE_BELOW_MINIMUM", choice.name()));
            }
            if (!choice.listed() && choice.mayStand() && anyWorseListed(choice, all)) {
                soft.add(Refusal.of(Provision.RANKING, "CANDIDATE_PASSED_OVER", choice.name(), place(choice)));
            }
            if (!choice.listed() && choice.mayStand() && nobodyListed(choice.kind(), all)) {
                soft.add(Refusal.of(Provision.RANKING, "KIND_LEFT_OUT", choice.name(), place(choice)));
            }
            if (!choice.listed() && choice.mayStand() && equalListed(choice, all)) {
                hard.add(Refusal.of(Provision.RANKING, "CANDIDATES_SPLIT_TIE", choice.name(), place(choice)));
            }
        }
        if (all.stream().noneMatch(Choice::listed) && all.stream().anyMatch(Choice::mayStand)) {
            hard.add(Refusal.of(Provision.RANKING, "NO_CANDIDATES"));
        }
        return Verdict.of(hard, soft, justification);
    }

    /** Whether the list of its kind reaches down to it; where nobody of its kind is listed, everyone left out has to be clear. */
    private static boolean withinCut(Choice one, List<Choice> all) {
        return anyWorseListed(one, all) || equalListed(one, all) || nobodyListed(one.kind(), all);
    }

    private static boolean nobodyListed(Kind kind, List<Choice> all) {
        return all.stream().noneMatch(other -> other.listed() && other.kind() == kind);
    }

    private static boolean anyWorseListed(Choice one, List<Choice> all) {
        return all.stream()
                .anyMatch(other -> other.listed()
                        && other.kind() == one.kind()
                        && other.place() != null
                        && other.place() > place(one));
    }

    /** Reading 1: a tie is broken by the rule of the scheme, in the end by the committee, and not by drawing a line through it. */
    private static boolean equalListed(Choice one, List<Choice> all) {
        return all.stream()
                .anyMatch(other -> other.listed()
                        && other.kind() == one.kind()
                        && other.place() != null
                        && other.place().equals(one.place()));
    }

    private static int place(Choice choice) {
        return java.util.Objects.requireNonNull(choice.place());
    }
}
