package gov.award.objections;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the notice and complaints stand in the navigation and among the pages of a round. */
@Configuration(proxyBeanMethods = false)
class ObjectionsConfiguration {

    @Bean
    static NavEntry complaintsNavigation() {
        return new NavEntry(
                NavGroup.RECORDS, 70, "nav.complaints", "/complaints", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    static StageLink noticeLink() {
        return new StageLink(
                700,
                Phase.DELIBERATION,
                "objections.notice",
                "notice",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.COMMITTEE,
                Role.CHAIR,
                Role.GOVERNMENT);
    }
}
