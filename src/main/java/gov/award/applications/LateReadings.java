package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import org.springframework.stereotype.Component;

/** Late receipts as pages show them. */
@Component
class LateReadings {

    private final LateReceipts late;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;

    LateReadings(LateReceipts late, ApplicationBriefs applications, RoundBriefs rounds) {
        this.late = late;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public LatePage page(Actor actor, RoundId round) {
        return new LatePage(rounds.of(round), late.failures(round), late.requests(round));
    }

    @Reading(by = Role.APPLICANT)
    public LatePage.Own own(Actor actor, ApplicationId id) {
        var brief = applications.of(id);
        return new LatePage.Own(
                brief, rounds.of(brief.round()), late.request(id).orElse(null));
    }
}
