package gov.award.measures;

/** Who or what the measures of one county call by name. */
public enum Name {
    COUNTY,
    AWARD,
    AWARD_SHORT,
    GOVERNMENT,
    /** The head of the government, by office. */
    GOVERNOR,
    FINANCE,
    COMMITTEE,
    OFFICE,
    OFFICE_SEAT,
    SUPERVISOR,
    PORTAL,
    APPLICATION_FORM,
    /** The prefix (机关代字) of the office's papers. */
    OFFICE_SERIES,
    /** The prefix of the committee's papers. */
    COMMITTEE_SERIES
}
