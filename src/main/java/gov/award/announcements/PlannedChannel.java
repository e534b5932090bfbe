package gov.award.announcements;

import java.util.UUID;

/**
 * Where a draft is to be published.
 *
 * @param channel code of the kind of channel, as the edition lists it
 */
public record PlannedChannel(UUID announcement, String channel, String name) {}
