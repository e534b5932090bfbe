package gov.award.applications;

/** Whether an applicant was told that it is about to be refused, and can state its case or see what it stated. */
public interface IntendedRefusals {

    boolean anyTold(ApplicationId application);
}
