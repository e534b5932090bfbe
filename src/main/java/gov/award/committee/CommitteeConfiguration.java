package gov.award.committee;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the committee stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {

    @Bean
    NavEntry committeeEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                50,
                "nav.committee",
                "/committee",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.COMMITTEE,
                Role.CHAIR);
    }

    @Bean
    NavEntry meetingsEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                51,
                "nav.meetings",
                "/meetings",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.COMMITTEE,
                Role.CHAIR);
    }
}
