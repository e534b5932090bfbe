package gov.award.portal;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    static NavEntry homeEntry() {
        return new NavEntry(NavGroup.ALONE, 0, "portal.nav.home", "/", Role.ACCOUNT, Role.PUBLIC);
    }

    @Bean
    static NavEntry measuresEntry() {
        return new NavEntry(NavGroup.ALONE, 900, "portal.nav.measures", "/public/measures", Role.ACCOUNT, Role.PUBLIC);
    }

    @Bean
    static NavEntry calendarEntry() {
        return new NavEntry(NavGroup.ALONE, 800, "portal.nav.calendar", "/calendar", Role.ADMINISTRATOR);
    }
}
