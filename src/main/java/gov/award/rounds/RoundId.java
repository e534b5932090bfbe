package gov.award.rounds;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a round (届) of an award programme. */
public record RoundId(UUID value) implements Id {}
