package gov.award.recommendations;

import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationWithdrawn;
import gov.award.applications.Status;
import gov.award.notices.Notices;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the recommending unit and the office that an applicant has withdrawn; of a draft neither has ever known. */
@Component
class Withdrawals {

    private final ApplicationBriefs applications;
    private final Concerned concerned;
    private final Notices notices;

    Withdrawals(ApplicationBriefs applications, Concerned concerned, Notices notices) {
        this.applications = applications;
        this.concerned = concerned;
        this.notices = notices;
    }

    @EventListener
    void tell(ApplicationWithdrawn withdrawn) {
        if (withdrawn.from() == Status.DRAFT) {
            return;
        }
        var application = applications.of(withdrawn.application());
        var key = withdrawn.way() == ApplicationWithdrawn.Way.ON_PAPER
                ? "notice.recommendations.withdrawnOnPaper"
                : "notice.recommendations.withdrawn";
        var unit = Objects.requireNonNull(application.unit(), "unit");
        notices.tell(
                withdrawn.actor(),
                concerned.recommending(withdrawn.actor(), withdrawn.application(), unit),
                key,
                List.of(application.name()),
                "/recommendations");
        notices.tell(
                withdrawn.actor(),
                concerned.holding(withdrawn.actor(), withdrawn.application(), Role.OFFICE, Role.DIRECTOR),
                key,
                List.of(application.name()),
                "/applications/" + withdrawn.application().text());
    }
}
