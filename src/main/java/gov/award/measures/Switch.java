package gov.award.measures;

/** A yes or no set by an edition: mostly how an unclear text is read, see {@code docs/regulation/readings.md}. */
public enum Switch {
    VACANCIES_ALLOWED(Provision.QUOTA),
    /** A completed round in which every place stayed vacant counts for the interval. */
    ALL_VACANT_ROUND_COUNTS(Provision.CYCLE),
    /** Having scored an applicant bars a committee member from voting on it. */
    SCORING_BARS_FROM_VOTING(Provision.COMMITTEE),
    /** A nomination for a higher award excludes like the award itself; otherwise it is a question for the office. */
    NOMINATION_EXCLUDES(Provision.HIGHER_AWARD),
    /** Individuals count towards the limit of the shortlist. */
    SHORTLIST_COUNTS_INDIVIDUALS(Provision.SHORTLIST),
    /** Answers missing when the days for the requests are over are warned of. */
    CONSULTATION_WARNS_AFTER_REQUEST_DAYS(Provision.CONSULTATION_REQUEST),
    /** A notice whose last day is not a working day lasts to the next working day. */
    NOTICE_ROLLS_TO_WORKING_DAY(Provision.PUBLIC_NOTICE),
    ANONYMOUS_COMPLAINTS_TAKEN(Provision.COMPLAINTS),
    /** A candidate under an open complaint is not approved; the place is kept. */
    OPEN_COMPLAINT_HOLDS_BACK(Provision.APPROVAL),
    /** Another management model may be applied with, once the office has recorded its finding. */
    BAR_ONLY_FOR_SAME_MODEL(Provision.REAPPLICATION_BAR),
    /** A purpose akin to those listed is allowed with a recorded justification. */
    KINDRED_PURPOSE_BY_JUSTIFICATION(Provision.USE_OF_PRIZE),
    /** A round announced in time is still submitted and approved after the last day; counts only once confirmed. */
    APPROVAL_AFTER_EXPIRY(Provision.VALIDITY);

    private final Provision provision;

    Switch(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
