package gov.award.measures;

/** Who or what the measures of one county call by name. */
public enum Name {
    COUNTY,
    AWARD,
    AWARD_SHORT,
    GOVERNMENT,
    COMMITTEE,
    OFFICE,
    OFFICE_SEAT,
    SUPERVISOR,
    PORTAL,
    APPLICATION_FORM
}
