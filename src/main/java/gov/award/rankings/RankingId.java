package gov.award.rankings;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a ranking. */
public record RankingId(UUID value) implements Id {}
