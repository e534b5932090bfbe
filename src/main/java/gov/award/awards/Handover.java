package gov.award.awards;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Plaque and certificate handed to a winner (article 25).
 *
 * @param receiver who signed for them
 * @param receipt the scan of the signed receipt
 */
public record Handover(LocalDate handedOn, String place, String receiver, UUID receipt) {}
