package gov.award.leaks;

import gov.award.acting.Role;

/** From where someone looks at a round. {@code CASE} is the organisation everything is told about; {@code OTHER} stands beside it. */
enum Position {
    /** Acts for the applicant of the case. */
    MEMBER(Role.APPLICANT),
    OTHER_MEMBER(Role.APPLICANT),
    /** Acts for the applicant that does not qualify. */
    REFUSED_MEMBER(Role.APPLICANT),
    /** Acts for an applicant that never gave its draft in. */
    DRAFTER(Role.APPLICANT),
    /** Has an account and no applicant. */
    NEWCOMER(Role.APPLICANT),
    /** Of the unit the case was sent to. */
    UNIT(Role.RECOMMENDER),
    UNPLEDGED_UNIT(Role.RECOMMENDER),
    OTHER_UNIT(Role.RECOMMENDER),
    OFFICE(Role.OFFICE),
    UNPLEDGED_OFFICE(Role.OFFICE),
    /** Recused from the case. */
    RECUSED_OFFICE(Role.OFFICE),
    DIRECTOR(Role.DIRECTOR),
    /** Leads the team that reads the papers of the case. */
    LEADER(Role.ASSESSOR),
    SCORER(Role.ASSESSOR),
    /** Of the same team; gives each sheet last. */
    LATE_SCORER(Role.ASSESSOR),
    /** Of the same team; recused from the case. */
    RECUSED_SCORER(Role.ASSESSOR),
    /** Leads the team that reads the papers of the other, and those of no one else. */
    OTHER_LEADER(Role.ASSESSOR),
    /** Leads the team that visits. */
    SITE_LEADER(Role.ASSESSOR),
    /** In the pool, chosen and pledged, in no team. */
    IDLE_ASSESSOR(Role.ASSESSOR),
    /** Commissioned for the case. */
    AGENCY(Role.AGENCY),
    OTHER_AGENCY(Role.AGENCY),
    /** Has an objection to the case. */
    DEPARTMENT(Role.DEPARTMENT),
    OTHER_DEPARTMENT(Role.DEPARTMENT),
    UNPLEDGED_DEPARTMENT(Role.DEPARTMENT),
    CHAIR(Role.CHAIR),
    COMMITTEE(Role.COMMITTEE),
    UNPLEDGED_COMMITTEE(Role.COMMITTEE),
    /** Recused from the case. */
    RECUSED_COMMITTEE(Role.COMMITTEE),
    GOVERNMENT(Role.GOVERNMENT),
    FINANCE(Role.FINANCE),
    SUPERVISOR(Role.SUPERVISOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** Not signed in. */
    PUBLIC(Role.PUBLIC);

    private final Role role;

    Position(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
