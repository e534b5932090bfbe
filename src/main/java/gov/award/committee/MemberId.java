package gov.award.committee;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a membership of the committee: one person in one capacity from one day on. */
public record MemberId(UUID value) implements Id {}
