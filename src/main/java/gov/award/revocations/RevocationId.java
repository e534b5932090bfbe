package gov.award.revocations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a case about the revocation of an award. */
public record RevocationId(UUID value) implements Id {}
