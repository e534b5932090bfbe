package gov.award.recommendations;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where recommendations and the qualification check are found. */
@Configuration(proxyBeanMethods = false)
class RecommendationsNavigation {

    @Bean
    NavEntry recommendationsEntry() {
        return new NavEntry(NavGroup.ALONE, 30, "recommendations.nav", "/recommendations", Role.RECOMMENDER);
    }

    @Bean
    StageLink qualificationLink() {
        return new StageLink(
                130,
                Phase.APPLICATION,
                "recommendations.qualification",
                "qualification",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
