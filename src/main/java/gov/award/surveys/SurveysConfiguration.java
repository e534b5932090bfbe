package gov.award.surveys;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where surveys stand in the navigation and on the page of a round. */
@Configuration(proxyBeanMethods = false)
class SurveysConfiguration {

    @Bean
    static NavEntry surveysEntry() {
        return new NavEntry(NavGroup.ALONE, 30, "nav.surveys", "/surveys", Role.AGENCY);
    }

    @Bean
    static StageLink surveysLink() {
        return new StageLink(
                320, Phase.SHORTLIST, "surveys.title", "surveys", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }
}
