package gov.award.papers;

/** A paper that has still to be proved to have reached its addressee. */
public record Unserved(PaperKind kind, String addressee) {}
