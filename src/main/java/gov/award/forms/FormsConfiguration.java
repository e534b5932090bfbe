package gov.award.forms;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a round links to its forms. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    static StageLink organisationFormLink() {
        return new StageLink(
                35,
                Phase.PREPARATION,
                "forms.ORGANISATION",
                "forms/ORGANISATION",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static StageLink individualFormLink() {
        return new StageLink(
                36,
                Phase.PREPARATION,
                "forms.INDIVIDUAL",
                "forms/INDIVIDUAL",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
