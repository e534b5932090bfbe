package gov.award.supervision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The head of the journal's chain on a day, to be printed and kept outside the system.
 *
 * @param position how many entries the chain linked
 * @param link its last link, hexadecimal
 */
public record Anchor(LocalDate day, long position, String link, Instant signedAt, String signature) {}
