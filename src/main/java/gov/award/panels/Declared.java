package gov.award.panels;

import gov.award.applications.ApplicationId;

/**
 * What someone declares about one applicant.
 *
 * @param ground what the interest is; blank without one
 */
public record Declared(ApplicationId application, Statement statement, String ground) {

    public Declared {
        ground = statement == Statement.NONE ? "" : ground.strip();
    }
}
