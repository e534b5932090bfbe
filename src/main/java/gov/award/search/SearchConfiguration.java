package gov.award.search;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where one searches. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    NavEntry searchEntry() {
        return new NavEntry(
                NavGroup.ALONE,
                490,
                "nav.search",
                "/search",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.RECOMMENDER,
                Role.ASSESSOR,
                Role.APPLICANT);
    }
}
