package gov.award.register;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    NavEntry registerEntry() {
        return new NavEntry(
                NavGroup.RECORDS, 60, "nav.register", "/register", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }
}
