package gov.award.objections;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a public notice (公示). */
public record PublicNoticeId(UUID value) implements Id {}
