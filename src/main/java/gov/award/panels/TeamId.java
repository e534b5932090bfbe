package gov.award.panels;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a team of assessors. */
public record TeamId(UUID value) implements Id {}
