package gov.award.revocations;

import gov.award.measures.Provision;

/** Why an award is revoked: fraud (article 31) or one of the events of article 32, each with the day by which it counts. */
public enum RevocationGround {
    FRAUD(Provision.FRAUD, Counting.NO_LIMIT),
    ACCIDENT(Provision.ACCIDENT, Counting.HAPPENED),
    QUALITY_FAILURE(Provision.QUALITY_FAILURE, Counting.FOUND),
    CONSUMER_FRAUD(Provision.CONSUMER_FRAUD, Counting.FOUND),
    TAX_OFFENCE(Provision.TAX_OFFENCE, Counting.FOUND),
    IP_CRIME(Provision.IP_CRIME, Counting.FOUND),
    OPERATING_LOSS(Provision.OPERATING_LOSS, Counting.HAPPENED),
    OTHER_GRAVE_MATTER(Provision.OTHER_GRAVE_MATTER, Counting.FOUND);

    /** Which day must lie within the years after the award (reading 9). */
    public enum Counting {
        /** The day on which it happened, however late it is found. */
        HAPPENED,
        /** The day of the finding, penalty or judgment; or the day on which it happened, if that lies within and was found later. */
        FOUND,
        /** None: fraud is never too old. */
        NO_LIMIT
    }

    private final Provision provision;
    private final Counting counting;

    RevocationGround(Provision provision, Counting counting) {
        this.provision = provision;
        this.counting = counting;
    }

    public Provision provision() {
        return provision;
    }

    public Counting counting() {
        return counting;
    }
}
