package gov.award.recommendations;

import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationSubmitted;
import gov.award.applications.Status;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the recommending unit of what was given in to it, first or after its own return, since its working days run from then (article 15). */
@Component
class Arrivals {

    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Desk desk;
    private final Concerned concerned;
    private final Notices notices;

    Arrivals(ApplicationBriefs applications, RoundBriefs rounds, Desk desk, Concerned concerned, Notices notices) {
        this.applications = applications;
        this.rounds = rounds;
        this.desk = desk;
        this.concerned = concerned;
        this.notices = notices;
    }

    @EventListener
    void tell(ApplicationSubmitted submitted) {
        var application = applications.of(submitted.application());
        if (application.status() != Status.SUBMITTED) {
            return;
        }
        var due = desk.deadline(rounds.of(submitted.round()).edition(), submitted.at(), null)
                .due();
        notices.tell(
                submitted.actor(),
                concerned.recommending(submitted.actor(), submitted.application(), submitted.unit()),
                submitted.version() == 1 ? "notice.recommendations.arrived" : "notice.recommendations.corrected",
                List.of(application.name(), due.toString()),
                "/recommendations/" + submitted.application().text());
    }
}
