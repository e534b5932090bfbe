package gov.award.workplans;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the work plan stands on the page of a round. */
@Configuration(proxyBeanMethods = false)
class WorkPlanConfiguration {

    @Bean
    static StageLink workPlanLink() {
        return new StageLink(
                15, Phase.PREPARATION, "rounds.workPlan", "work-plan", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }
}
