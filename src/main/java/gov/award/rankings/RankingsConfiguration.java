package gov.award.rankings;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ranking stands on the page of a round. */
@Configuration(proxyBeanMethods = false)
class RankingsConfiguration {

    @Bean
    static StageLink rankingLink() {
        return new StageLink(
                400, Phase.EVALUATION, "rankings.title", "ranking", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    static StageLink rankingLinkOfCommittee() {
        return new StageLink(400, Phase.DELIBERATION, "rankings.title", "ranking", Role.COMMITTEE, Role.CHAIR);
    }
}
