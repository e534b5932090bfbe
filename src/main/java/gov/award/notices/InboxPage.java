package gov.award.notices;

import gov.award.web.Listing;

/** The inbox as shown. */
public record InboxPage(Listing<Notice> notices, int unread, boolean unreadOnly) {}
