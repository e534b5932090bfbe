package gov.award.changes;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where changes stand on the page of a round. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    static StageLink changesLink() {
        return new StageLink(
                900,
                Phase.PREPARATION,
                "rounds.changes",
                "changes",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.SUPERVISOR);
    }
}
