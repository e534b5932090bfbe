package gov.award.qualification;

/**
 * A condition that is not met, as a paper names it.
 *
 * @param article where it stands in the measures
 * @param asks what it asks, in short
 */
public record PaperGround(String article, String asks) {}
