package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the teams concluded, for other modules; call within an act or a reading. */
public interface TeamScores {

    /**
     * The consensus of one team on one application; frozen with its report.
     *
     * @param total points of 1000
     * @param independentMean mean of the independent totals
     * @param percents percent by item code, in steps of 5
     */
    record TeamScore(
            ApplicationId application,
            Stage stage,
            BigDecimal total,
            BigDecimal independentMean,
            BigDecimal results,
            Map<String, Integer> percents) {}

    /** Closed scores only. */
    List<TeamScore> of(RoundId round, Stage stage);
}
