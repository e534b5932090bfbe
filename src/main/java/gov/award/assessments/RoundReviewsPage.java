package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How far the reviews of a round are, for those in charge: who has given, what is concluded and reported. */
public record RoundReviewsPage(
        RoundBrief round,
        Map<Stage, List<ReviewStates.State>> states,
        Map<Stage, Map<ApplicationId, List<Given>>> given,
        List<ConsensusReviews.Doubt> doubts)
        implements OfRound {

    public RoundReviewsPage {
        states = Map.copyOf(states);
        given = Map.copyOf(given);
        doubts = List.copyOf(doubts);
    }

    /** A sheet that was given. */
    public record Given(SheetId id, ApplicationId application, Stage stage, String person, BigDecimal total) {}

    public List<ReviewStates.State> of(Stage stage) {
        return states.getOrDefault(stage, List.of());
    }

    public List<Given> sheets(ReviewStates.State state, Stage stage) {
        return given.getOrDefault(stage, Map.of()).getOrDefault(state.application(), List.of());
    }
}
