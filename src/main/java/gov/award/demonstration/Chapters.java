package gov.award.demonstration;

import gov.award.demonstration.Rounds.Round;
import java.util.Set;

/** The chapters of the story in their order. */
@DemoOnly
record Chapters(
        Founding founding,
        Announcing announcing,
        Applying applying,
        Recommending recommending,
        Panels panels,
        DocumentReviewing documentReviewing,
        SiteReviewing siteReviewing,
        Surveying surveying,
        Deciding deciding,
        Approving approving,
        Awarding awarding) {

    /** Everything of a round. */
    void of(Diary diary, Round round, Set<String> known) {
        announcing.write(diary, round);
        applying.write(diary, round, known);
        recommending.write(diary, round);
        panels.write(diary, round);
        documentReviewing.write(diary, round);
        siteReviewing.write(diary, round);
        surveying.write(diary, round);
        var decision = round.decision();
        if (decision != null) {
            deciding.write(diary, round, decision);
            approving.write(diary, round, decision);
            awarding.write(diary, round, decision);
        }
    }
}
