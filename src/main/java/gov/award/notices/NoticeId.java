package gov.award.notices;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a message in somebody's inbox. */
public record NoticeId(UUID value) implements Id {}
