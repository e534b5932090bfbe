package gov.award.supervision;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the discipline inspection stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    static NavEntry cockpitNavigation() {
        return new NavEntry(10, "nav.supervision", "/supervision", Role.SUPERVISOR);
    }

    @Bean
    static NavEntry supervisionMattersNavigation() {
        return new NavEntry(90, "nav.supervisionMatters", "/supervision/matters", Role.DIRECTOR, Role.CHAIR);
    }
}
