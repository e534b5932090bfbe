package gov.award.register;

import gov.award.web.Listing;

/** The register as shown. */
public record RegisterPage(Listing<RegisterEntry> entries, RegisterFilter filter) {}
