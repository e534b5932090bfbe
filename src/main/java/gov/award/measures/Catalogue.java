package gov.award.measures;

import org.jspecify.annotations.Nullable;

/** A list set by an edition: departments, purposes, kinds. */
public enum Catalogue {
    DEPARTMENTS(Provision.CONSULTATION_REQUEST),
    RECOMMENDING_UNIT_KINDS(Provision.RECOMMENDING_UNITS),
    COMMITTEE_OFFICES(Provision.COMMITTEE_COMPOSITION),
    WORKING_NORMS(Provision.ADOPT_NORMS),
    STANDARDS(Provision.CRITERIA),
    ANNOUNCEMENT_CHANNELS(Provision.ANNOUNCEMENT),
    HIGHER_AWARDS(Provision.HIGHER_AWARD),
    PENALTY_FIELDS(Provision.CLEAN_RECORD),
    PURPOSES_OF_PRIZE(Provision.USE_OF_PRIZE),
    MISCONDUCT(Provision.SUPERVISION);

    /**
     * One entry of a list.
     *
     * @param code what the database keeps; unique within the list
     */
    public record Entry(String code, Text name, @Nullable Text note) {

        public Entry {
            if (!code.matches("[A-Za-z0-9/. -]{1,40}")) {
                throw new IllegalArgumentException("not a code: " + code);
            }
        }
    }

    private final Provision provision;

    Catalogue(Provision provision) {
        this.provision = provision;
    }

    public Provision provision() {
        return provision;
    }
}
