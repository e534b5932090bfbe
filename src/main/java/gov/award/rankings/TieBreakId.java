package gov.award.rankings;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a tie put before the committee. */
public record TieBreakId(UUID value) implements Id {}
