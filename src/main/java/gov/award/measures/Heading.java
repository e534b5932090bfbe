package gov.award.measures;

/** A provision called by what it is about, not by its article: “诚信与顾客满意”. */
public record Heading(Provision provision) {}
