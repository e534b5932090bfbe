package gov.award.committee;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the committee stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {

    @Bean
    NavEntry committeeEntry() {
        return new NavEntry(
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
