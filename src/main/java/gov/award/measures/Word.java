package gov.award.measures;

/**
 * A text of the program as an argument of a refusal: said in the reader's language.
 *
 * @param key of its message
 */
public record Word(String key) {}
