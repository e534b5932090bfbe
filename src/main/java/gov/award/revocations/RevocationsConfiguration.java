package gov.award.revocations;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where revocations stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class RevocationsConfiguration {

    @Bean
    static NavEntry revocationsNavigation() {
        return new NavEntry(
                NavGroup.RECORDS,
                80,
                "nav.revocations",
                "/revocations",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.GOVERNMENT,
                Role.FINANCE);
    }

    @Bean
    static NavEntry publicRevocationsNavigation() {
        return new NavEntry(NavGroup.ALONE, 80, "nav.publicRevocations", "/public/revocations", Role.PUBLIC);
    }
}
