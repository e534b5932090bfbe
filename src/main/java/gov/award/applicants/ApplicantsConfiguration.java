package gov.award.applicants;

import gov.award.acting.Role;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where applicants stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ApplicantsConfiguration {

    @Bean
    static NavEntry applicantsEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                50,
                "applicants.nav.applicants",
                "/applicants",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
