package gov.award.qualification;

import java.util.List;

/**
 * What the paper on a refusal says.
 *
 * @param grounds the conditions that are not met
 * @param stated whether the party stated its case
 * @param answer why that does not change the outcome; blank without a statement
 */
public record RefusalPaper(String round, String facts, List<PaperGround> grounds, boolean stated, String answer) {

    public RefusalPaper {
        grounds = List.copyOf(grounds);
    }
}
