package gov.award.cultivation;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the records of units' work are found. */
@Configuration(proxyBeanMethods = false)
class CultivationNavigation {

    @Bean
    NavEntry cultivationEntry() {
        return new NavEntry(
                NavGroup.RECORDS,
                640,
                "cultivation.nav",
                "/cultivation",
                Role.RECOMMENDER,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
