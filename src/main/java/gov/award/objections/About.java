package gov.award.objections;

/** Whom or what a complaint is about. */
public enum About {
    CANDIDATE,
    PROCEDURE,
    PERSON
}
