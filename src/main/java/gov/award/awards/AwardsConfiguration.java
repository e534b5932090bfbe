package gov.award.awards;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where awards stand in the navigation and among the pages of a round. */
@Configuration(proxyBeanMethods = false)
class AwardsConfiguration {

    @Bean
    static NavEntry awardsNavigation() {
        return new NavEntry(
                NavGroup.RECORDS,
                75,
                "nav.awards",
                "/awards",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.GOVERNMENT,
                Role.FINANCE,
                Role.APPLICANT);
    }

    @Bean
    static NavEntry winnersNavigation() {
        return new NavEntry(NavGroup.ALONE, 30, "nav.winners", "/public/winners", Role.PUBLIC);
    }

    @Bean
    static StageLink budgetLink() {
        return new StageLink(
                50,
                Phase.PREPARATION,
                "awards.budget",
                "budget",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.GOVERNMENT,
                Role.FINANCE);
    }

    @Bean
    static StageLink awardLink() {
        return new StageLink(
                850,
                Phase.APPROVAL,
                "awards.award",
                "award",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.GOVERNMENT,
                Role.FINANCE,
                Role.COMMITTEE,
                Role.CHAIR);
    }
}
