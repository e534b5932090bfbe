package gov.award.acting;

import java.util.UUID;

/** Identifies an award programme (奖项): one award of one county. */
public record ProgrammeId(UUID value) implements Id {}
