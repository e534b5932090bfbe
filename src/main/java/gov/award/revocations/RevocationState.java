package gov.award.revocations;

/** How far a case has come. */
public enum RevocationState {
    /** An event or a suspicion is on record. */
    REPORTED,
    /** The office has verified it. */
    VERIFIED,
    /** The winner has been told facts and ground and may state its case. */
    TOLD,
    BEFORE_COMMITTEE,
    /** The committee has resolved to ask the government for the revocation. */
    RESOLVED,
    /** Revoked; prize, certificate and plaque are being recovered. */
    REVOKED,
    CLOSED,
    /** Not borne out. */
    DROPPED,
    /** The committee does not ask for the revocation. */
    DECLINED,
    /** The government does not revoke. */
    KEPT;

    /** Whether anything is still to come. */
    public boolean open() {
        return switch (this) {
            case REPORTED, VERIFIED, TOLD, BEFORE_COMMITTEE, RESOLVED, REVOKED -> true;
            case CLOSED, DROPPED, DECLINED, KEPT -> false;
        };
    }
}
