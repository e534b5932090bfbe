package gov.award.consultations;

/** How a request reaches a department. */
public enum RequestChannel {
    /** Received on the day it is sent. */
    SYSTEM,
    /** Received on the day of the signed receipt. */
    PAPER
}
