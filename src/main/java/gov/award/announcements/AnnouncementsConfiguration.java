package gov.award.announcements;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where announcements stand in the navigation and on the page of a round. */
@Configuration(proxyBeanMethods = false)
class AnnouncementsConfiguration {

    @Bean
    static NavEntry publicRoundsNavigation() {
        return new NavEntry(NavGroup.ALONE, 20, "nav.publicRounds", "/public/rounds", Role.PUBLIC);
    }

    @Bean
    static StageLink announcementLink() {
        return new StageLink(
                40,
                Phase.PREPARATION,
                "rounds.announcement",
                "announcement",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
