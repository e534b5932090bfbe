package gov.award.supervision;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the discipline inspection stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    static NavEntry cockpitNavigation() {
        return new NavEntry(NavGroup.ALONE, 10, "nav.supervision", "/supervision", Role.SUPERVISOR);
    }

    @Bean
    static NavEntry supervisionMattersNavigation() {
        return new NavEntry(
                NavGroup.RECORDS, 90, "nav.supervisionMatters", "/supervision/matters", Role.DIRECTOR, Role.CHAIR);
    }
}
