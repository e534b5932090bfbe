package gov.award.consultations;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where consultations stand in the navigation and on the page of a round. */
@Configuration(proxyBeanMethods = false)
class ConsultationsConfiguration {

    @Bean
    static NavEntry consultationsEntry() {
        return new NavEntry(NavGroup.ALONE, 40, "nav.consultations", "/consultations", Role.DEPARTMENT);
    }

    @Bean
    static StageLink consultationLink() {
        return new StageLink(
                500,
                Phase.EVALUATION,
                "consultations.title",
                "consultation",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static StageLink consultationLinkOfCommittee() {
        return new StageLink(
                500, Phase.DELIBERATION, "consultations.title", "consultation", Role.COMMITTEE, Role.CHAIR);
    }
}
