package gov.award.notices;

import gov.award.web.Listing;

/** The log of what was sent, as shown. */
public record SentPage(Listing<SentNotice> notices, String recipient) {}
