package gov.award.acting;

/** In which capacity someone acts. The system roles at the end are never granted to a person. */
public enum Role {
    APPLICANT,
    RECOMMENDER,
    OFFICE,
    DIRECTOR,
    ASSESSOR,
    AGENCY,
    DEPARTMENT,
    COMMITTEE,
    CHAIR,
    GOVERNMENT,
    FINANCE,
    SUPERVISOR,
    ADMINISTRATOR,

    /** Anyone with an account, whatever their roles: for acts on one's own account. */
    ACCOUNT,
    /** One of the office while entering what an applicant handed in on paper, without the office's own rights. */
    ON_BEHALF,
    /** Readers and reporters without an account. */
    PUBLIC,
    /** Sign-in, before it is known who someone is. */
    SIGN_IN,
    /** Timers, which only remind and mark. */
    TIMER,
    /** Checks across applicants that answer yes or no: bars, uniqueness. */
    CHECKER,
    /** The set-up of an empty installation. */
    SET_UP
}
