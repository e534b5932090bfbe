package gov.award.surveys;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.Map;

/** The satisfaction indices received, for other modules; 0 to 100 with two decimals. */
public interface SurveyResults {

    Map<ApplicationId, BigDecimal> of(RoundId round);
}
