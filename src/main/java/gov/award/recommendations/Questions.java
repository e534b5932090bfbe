package gov.award.recommendations;

import gov.award.applications.ApplicationId;

/** What a unit has asked an applicant, as far as the actor sees it; answered by the module that keeps the questions, within an act or a reading. */
public interface Questions {

    /** @param open those without an answer */
    record Count(int all, int open) {}

    Count of(ApplicationId application);
}
