package gov.award.assessments;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a joint meeting of document teams. */
public record JointMeetingId(UUID value) implements Id {}
