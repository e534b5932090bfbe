package gov.award.applications;

/** What the office decides on a condition. */
public enum Outcome {
    MET,
    NOT_MET
}
