package gov.award.notices;

import gov.award.web.Listing;
import java.util.Set;

/** The log of what was sent, as shown, with the channels that are set up. */
public record SentPage(Listing<SentNotice> notices, SentFilter filter, Set<Channel> channels) {}
