package gov.award.papers;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where papers stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

    @Bean
    NavEntry papersEntry() {
        return new NavEntry(NavGroup.RECORDS, 80, "nav.papers", "/papers", Role.ACCOUNT);
    }
}
