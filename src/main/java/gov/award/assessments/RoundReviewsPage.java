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
        Map<Stage, Map<ApplicationId, Scoring>> scorings,
        List<ConsensusReviews.Doubt> doubts)
        implements OfRound {

    private static final Scoring NOT_BEGUN = new Scoring(0, 0, List.of());

    public RoundReviewsPage {
        states = Map.copyOf(states);
        scorings = Map.copyOf(scorings);
        doubts = List.copyOf(doubts);
    }

    /** A sheet that was given. */
    public record Given(SheetId id, String person, BigDecimal total) {}

    /**
     * How far the scoring of a case is.
     *
     * @param given how many of the scorers have given their sheets, one that is being corrected among them
     * @param sheets what was given, also by those who do not score any more, by name
     */
    public record Scoring(int scorers, int given, List<Given> sheets) {

        public Scoring {
            sheets = List.copyOf(sheets);
        }
    }

    public List<ReviewStates.State> of(Stage stage) {
        return states.getOrDefault(stage, List.of());
    }

    public Scoring scoring(ReviewStates.State state, Stage stage) {
        return scorings.getOrDefault(stage, Map.of()).getOrDefault(state.application(), NOT_BEGUN);
    }
}
