package gov.award.intake;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the board stands on the round's page. */
@Configuration(proxyBeanMethods = false)
class IntakeNavigation {

    @Bean
    static StageLink intakeOfRound() {
        return new StageLink(
                100, Phase.APPLICATION, "intake.board", "intake", Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR);
    }
}
