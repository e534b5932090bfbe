package gov.award.workplans;

import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import java.util.Map;

/**
 * The work plan of a round.
 *
 * @param responsible everybody who answers for a task, as the filter names them
 * @param office the people of the office by account
 */
public record WorkPlanPage(
        RoundBrief round,
        Listing<WorkTask> tasks,
        TaskFilter filter,
        Map<String, String> responsible,
        Map<String, String> office,
        boolean editable)
        implements OfRound {}
