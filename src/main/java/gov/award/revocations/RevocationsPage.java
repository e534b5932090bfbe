package gov.award.revocations;

import gov.award.web.Listing;
import org.jspecify.annotations.Nullable;

/** The list of cases with its filter. */
public record RevocationsPage(
        Listing<Revocation> cases, @Nullable RevocationState state, String text) {}
