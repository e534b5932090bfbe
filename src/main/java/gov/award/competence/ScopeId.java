package gov.award.competence;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a scope as it was proposed for a unit. */
public record ScopeId(UUID value) implements Id {}
