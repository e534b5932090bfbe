package gov.award.committee;

/** How a member votes. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
