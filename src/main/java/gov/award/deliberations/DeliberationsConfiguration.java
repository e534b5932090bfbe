package gov.award.deliberations;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where deliberation and approval stand on the page of a round. */
@Configuration(proxyBeanMethods = false)
class DeliberationsConfiguration {

    @Bean
    static StageLink deliberationLink() {
        return new StageLink(
                600,
                Phase.DELIBERATION,
                "deliberations.title",
                "deliberation",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.COMMITTEE,
                Role.CHAIR);
    }

    @Bean
    static StageLink approvalLink() {
        return new StageLink(
                800,
                Phase.PUBLIC_NOTICE,
                "approvals.title",
                "approval",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT);
    }
}
