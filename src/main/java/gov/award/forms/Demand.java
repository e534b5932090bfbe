package gov.award.forms;

/** Whether an application is complete without it. */
public enum Demand {
    REQUIRED,
    OPTIONAL
}
