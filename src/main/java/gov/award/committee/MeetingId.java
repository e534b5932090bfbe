package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a meeting of the committee. */
public record MeetingId(UUID value) implements Id {}
