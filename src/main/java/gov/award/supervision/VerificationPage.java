package gov.award.supervision;

import gov.award.journal.Verification;
import org.jspecify.annotations.Nullable;

/** The verification of the journal; without a result it has not been run. */
public record VerificationPage(@Nullable Verification result) {}
