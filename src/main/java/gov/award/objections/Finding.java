package gov.award.objections;

import java.time.Instant;

/**
 * What a verification found.
 *
 * @param allegation what was alleged, in words that do not give the reporter away
 */
public record Finding(Outcome outcome, String allegation, String findings, String verifier, Instant givenAt) {}
