package gov.award.assessments;

import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationBrief;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.panels.Teams;
import gov.award.rounds.CriteriaTree;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.ScoringScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application in one review, with what it is scored by and who scores it.
 *
 * @param run 1, or more after the committee had the review done again
 */
public record ReviewCase(
        ApplicationBrief application,
        RoundBrief round,
        Stage stage,
        int run,
        CriteriaTree tree,
        ScoringScheme scheme,
        List<Teams.Scorer> scorers) {

    public ReviewCase {
        scorers = List.copyOf(scorers);
    }

    boolean scoredBy(@Nullable PersonId person) {
        return scorers.stream().anyMatch(scorer -> scorer.person().equals(person));
    }

    public boolean ledBy(@Nullable PersonId person) {
        return scorers.stream()
                .anyMatch(scorer -> scorer.leader() && scorer.person().equals(person));
    }

    /** @throws NotFound if the criteria have no such item */
    void requireItem(String code) {
        if (tree.items().stream().noneMatch(item -> item.code().equals(code))) {
            throw new NotFound("item");
        }
    }

    /** Whether it is the time to score, for this stage and an application still in it. */
    Verdict open() {
        return ReviewTime.open(stage, round.phase(), application.status())
                ? Verdict.ALLOWED
                : new Verdict.Refused(List.of(Refusal.of(ReviewTime.basis(stage), "REVIEW_NOT_OPEN", stage)));
    }

    public boolean isOpen() {
        return ReviewTime.open(stage, round.phase(), application.status());
    }

    /** Address of the sheet page. */
    public String path() {
        return "/reviews/" + application.id().text() + "/" + ReviewTime.path(stage);
    }
}
