package gov.award.recommendations;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where recommendations are found. */
@Configuration(proxyBeanMethods = false)
class RecommendationsNavigation {

    @Bean
    NavEntry recommendationsEntry() {
        return new NavEntry(NavGroup.ALONE, 30, "recommendations.nav", "/recommendations", Role.RECOMMENDER);
    }
}
