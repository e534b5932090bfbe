package gov.award.qualification;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the qualification check is found. */
@Configuration(proxyBeanMethods = false)
class QualificationNavigation {

    @Bean
    StageLink qualificationLink() {
        return new StageLink(
                130,
                Phase.APPLICATION,
                "qualification.title",
                "qualification",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
