package gov.award.qualification;

import java.util.List;

/**
 * What the paper on an intended refusal says.
 *
 * @param articles where the conditions stand that are not met
 * @param days working days for the party's statement, from service
 */
public record IntentPaper(String round, String facts, List<String> articles, int days) {

    public IntentPaper {
        articles = List.copyOf(articles);
    }
}
