package gov.award.announcements;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an announcement was published, with the proof.
 *
 * @param announcement the announcement it is proof of
 * @param channel code of the kind of channel, as the edition lists it
 * @param name of the newspaper, station or website
 * @param place page or address
 * @param capture the scan or screenshot
 */
public record AnnouncementChannel(
        UUID id, UUID announcement, String channel, String name, String place, LocalDate publishedOn, UUID capture) {}
