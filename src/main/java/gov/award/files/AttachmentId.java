package gov.award.files;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an attachment. */
public record AttachmentId(UUID value) implements Id {}
