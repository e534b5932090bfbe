package gov.award.qualification;

import java.util.List;

/**
 * A condition that is not met, as a paper names it.
 *
 * @param article where it stands in the measures
 * @param asks what it asks, in short
 * @param found what was found on it, each with what it rests on; empty where the facts of the paper say it
 */
public record PaperGround(String article, String asks, List<String> found) {

    public PaperGround {
        found = List.copyOf(found);
    }
}
