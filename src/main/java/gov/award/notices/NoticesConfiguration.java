package gov.award.notices;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the inbox and the log stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    @Bean
    NavEntry inboxEntry() {
        return new NavEntry(NavGroup.ALONE, 500, "nav.inbox", "/inbox", Role.ACCOUNT);
    }
}
