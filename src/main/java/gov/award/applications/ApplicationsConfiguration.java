package gov.award.applications;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where applications stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ApplicationsConfiguration {

    @Bean
    static NavEntry ownApplicationsEntry() {
        return new NavEntry(
                NavGroup.ALONE, 20, "applications.nav.own", "/applications", Role.APPLICANT, Role.ON_BEHALF);
    }

    @Bean
    static StageLink applicationsOfRound() {
        return new StageLink(
                110,
                Phase.APPLICATION,
                "applications.round",
                "applications",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static StageLink lateReceiptsOfRound() {
        return new StageLink(
                120,
                Phase.APPLICATION,
                "applications.late",
                "late-receipts",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
