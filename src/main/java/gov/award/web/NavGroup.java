package gov.award.web;

/** Where an entry of the navigation stands: by itself, or in a menu with others of its kind. */
public enum NavGroup {
    /** By itself. */
    ALONE,
    /** Bodies, persons, units, and what they promise. */
    BODIES,
    /** Registers, papers and what is brought against results. */
    RECORDS
}
