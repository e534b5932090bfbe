package gov.award.search;

/** A piece of text that is, or is not, one of the words searched for. */
public record Piece(String text, boolean found) {}
