package gov.award.qualification;

import java.util.List;

/**
 * What the paper on an intended refusal says.
 *
 * @param grounds the conditions that are not met
 * @param days working days for the party's statement, from service
 */
public record IntentPaper(String round, String facts, List<PaperGround> grounds, int days) {

    public IntentPaper {
        grounds = List.copyOf(grounds);
    }
}
