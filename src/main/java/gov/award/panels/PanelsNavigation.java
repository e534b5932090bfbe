package gov.award.panels;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pool, teams, pledges and interests are found. */
@Configuration(proxyBeanMethods = false)
class PanelsNavigation {

    @Bean
    NavEntry assessorsEntry() {
        return new NavEntry(
                NavGroup.BODIES, 40, "panels.pool", "/assessors", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    NavEntry pledgeEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                80,
                "panels.pledge",
                "/pledge",
                Role.RECOMMENDER,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.ASSESSOR,
                Role.AGENCY,
                Role.DEPARTMENT,
                Role.COMMITTEE,
                Role.CHAIR);
    }

    @Bean
    StageLink teamsLink() {
        return new StageLink(
                200, Phase.APPLICATION, "panels.teams", "teams", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    StageLink interestsLink() {
        return new StageLink(
                210,
                Phase.RECOMMENDATION,
                "panels.interests",
                "interests",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    StageLink conflictsLink() {
        return new StageLink(
                220,
                Phase.RECOMMENDATION,
                "panels.conflicts",
                "conflicts",
                Role.ASSESSOR,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.AGENCY,
                Role.DEPARTMENT);
    }
}
