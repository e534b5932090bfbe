package gov.award.recommendations;

import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationWithdrawn;
import gov.award.applications.Status;
import gov.award.notices.Notices;
import gov.award.people.People;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the recommending unit and the office that an applicant has withdrawn; of a draft neither has ever known. */
@Component
class Withdrawals {

    private final ApplicationBriefs applications;
    private final People people;
    private final Notices notices;

    Withdrawals(ApplicationBriefs applications, People people, Notices notices) {
        this.applications = applications;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void tell(ApplicationWithdrawn withdrawn) {
        if (withdrawn.from() == Status.DRAFT) {
            return;
        }
        var application = applications.of(withdrawn.application());
        var programme = withdrawn.actor().requireProgramme();
        var key = withdrawn.way() == ApplicationWithdrawn.Way.ON_PAPER
                ? "notice.recommendations.withdrawnOnPaper"
                : "notice.recommendations.withdrawn";
        var unit = Objects.requireNonNull(application.unit(), "unit");
        notices.tell(
                withdrawn.actor(),
                people.holding(Role.RECOMMENDER, unit).stream()
                        .map(People.Person::id)
                        .toList(),
                key,
                List.of(application.name()),
                "/recommendations");
        notices.tell(
                withdrawn.actor(),
                Stream.of(Role.OFFICE, Role.DIRECTOR)
                        .flatMap(role -> people.holding(role, programme).stream())
                        .map(People.Person::id)
                        .toList(),
                key,
                List.of(application.name()),
                "/applications/" + withdrawn.application().text());
    }
}
