package gov.award.recommendations;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an opinion of a recommending unit. */
public record OpinionId(UUID value) implements Id {}
