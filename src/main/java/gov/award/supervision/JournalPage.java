package gov.award.supervision;

import gov.award.web.Listing;

/** The journal with what was searched for. */
public record JournalPage(Listing<JournalLine> entries, JournalFilter filter) {}
