package gov.award.assessments;

import java.time.Instant;

/** One finding of a visit, never altered. */
public record SiteFinding(
        String item, String question, String evidence, String finding, String person, Instant foundAt) {}
