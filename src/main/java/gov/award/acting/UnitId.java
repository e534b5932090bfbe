package gov.award.acting;

import java.util.UUID;

/** Identifies a unit of a programme: a recommending unit, a department, the office itself. */
public record UnitId(UUID value) implements Id {}
