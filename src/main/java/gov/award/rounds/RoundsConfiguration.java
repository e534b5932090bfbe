package gov.award.rounds;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rounds stand in the navigation, and which of their own pages a round links to. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    @Bean
    static NavEntry roundsNavigation() {
        return new NavEntry(NavGroup.ALONE, 20, "nav.rounds", "/rounds", Role.ACCOUNT);
    }

    @Bean
    static StageLink scheduleLink() {
        return new StageLink(
                10, Phase.PREPARATION, "rounds.schedule", "schedule", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    static StageLink normsLink() {
        return new StageLink(
                20,
                Phase.PREPARATION,
                "rounds.norms",
                "norms",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.SUPERVISOR,
                Role.ASSESSOR);
    }

    @Bean
    static StageLink schemeLink() {
        return new StageLink(
                30,
                Phase.PREPARATION,
                "rounds.scheme",
                "scheme",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.SUPERVISOR,
                Role.ASSESSOR);
    }
}
