package gov.award.portal;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    static NavEntry homeEntry() {
        return new NavEntry(0, "portal.nav.home", "/", Role.ACCOUNT, Role.PUBLIC);
    }

    @Bean
    static NavEntry measuresEntry() {
        return new NavEntry(900, "portal.nav.measures", "/public/measures", Role.ACCOUNT, Role.PUBLIC);
    }

    @Bean
    static NavEntry calendarEntry() {
        return new NavEntry(800, "portal.nav.calendar", "/calendar", Role.ADMINISTRATOR);
    }
}
