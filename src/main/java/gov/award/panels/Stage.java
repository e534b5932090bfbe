package gov.award.panels;

/** The two reviews, each by a body of its own (article 16). */
public enum Stage {
    DOCUMENT,
    SITE
}
