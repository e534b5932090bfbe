package gov.award.supervision;

import gov.award.acting.Role;
import gov.award.measures.Provision;
import java.util.EnumSet;
import java.util.Set;

/** What article 30 is about: the rights that can be withdrawn, and the acts whose fate the committee then resolves on. */
final class Touching {

    /** To recommend, to assess, and to run or decide the assessment. */
    static final Set<Role> ROLES = EnumSet.of(
            Role.RECOMMENDER,
            Role.ASSESSOR,
            Role.OFFICE,
            Role.DIRECTOR,
            Role.AGENCY,
            Role.DEPARTMENT,
            Role.COMMITTEE,
            Role.CHAIR);

    /** Acts under these provisions make the result. */
    static final Set<Provision> BASES = EnumSet.of(
            Provision.RECOMMENDATION_TIME,
            Provision.PROCEDURE,
            Provision.ITEM_SCORING,
            Provision.DOCUMENT_REPORT,
            Provision.SHORTLIST,
            Provision.SITE_REVIEW,
            Provision.SURVEY,
            Provision.RANKING,
            Provision.CONSULTATION_ANSWER,
            Provision.DECIDE_MAJOR_MATTERS,
            Provision.REVIEW_RESULTS,
            Provision.PROPOSE_WINNERS,
            Provision.COMPLAINTS);

    private Touching() {}
}
