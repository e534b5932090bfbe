package gov.award.qualification;

import java.util.List;

/**
 * What the paper on a refusal says.
 *
 * @param articles where the conditions stand that are not met
 * @param stated whether the party stated its case
 * @param answer why that does not change the outcome; blank without a statement
 */
public record RefusalPaper(String round, String facts, List<String> articles, boolean stated, String answer) {

    public RefusalPaper {
        articles = List.copyOf(articles);
    }
}
