package gov.award.recommendations;

/** What a recommending unit says. An application not recommended is forwarded all the same. */
public enum OpinionOutcome {
    RECOMMENDED,
    NOT_RECOMMENDED
}
