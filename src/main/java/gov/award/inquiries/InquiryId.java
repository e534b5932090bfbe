package gov.award.inquiries;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies an inquiry of the office into an application. */
public record InquiryId(UUID value) implements Id {}
