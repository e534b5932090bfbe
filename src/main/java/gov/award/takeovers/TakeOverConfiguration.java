package gov.award.takeovers;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where taking over stands on the page of a round. */
@Configuration(proxyBeanMethods = false)
class TakeOverConfiguration {

    @Bean
    static StageLink takeOverLink() {
        return new StageLink(
                5, Phase.PREPARATION, "takeovers.title", "takeover", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }
}
