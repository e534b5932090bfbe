package gov.award.workplans;

import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.Map;

/**
 * An open task about to be revised.
 *
 * @param office the people of the office by account
 */
public record TaskPage(RoundBrief round, WorkTask task, Map<String, String> office) implements OfRound {}
