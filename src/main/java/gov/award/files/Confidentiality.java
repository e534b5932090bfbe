package gov.award.files;

/** Whether each opening of a file is entered in the journal. */
public enum Confidentiality {
    CONFIDENTIAL,
    OPEN
}
