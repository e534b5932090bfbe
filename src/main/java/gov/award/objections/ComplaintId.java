package gov.award.objections;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a complaint or objection. */
public record ComplaintId(UUID value) implements Id {}
