package gov.award.applications;

/** Where an application stands; {@link ApplicationMove} says how it changes. */
public enum Status {
    DRAFT,
    SUBMITTED,
    RETURNED_BY_UNIT,
    FORWARDED,
    RETURNED_BY_OFFICE,
    QUALIFIED,
    NOT_QUALIFIED,
    SHORTLISTED,
    NOT_SHORTLISTED,
    WITHDRAWN,
    DISQUALIFIED;

    /** Whether the application has left the round after it was given in, by withdrawal or disqualification. */
    public boolean out() {
        return this == WITHDRAWN || this == DISQUALIFIED;
    }
}
