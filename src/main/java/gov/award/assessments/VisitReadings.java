package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads visits for their pages. */
@Component
class VisitReadings {

    private final Cases cases;
    private final Visits visits;
    private final Consensuses consensuses;
    private final Reports reports;
    private final Recusals recusals;

    VisitReadings(Cases cases, Visits visits, Consensuses consensuses, Reports reports, Recusals recusals) {
        this.cases = cases;
        this.visits = visits;
        this.consensuses = consensuses;
        this.reports = reports;
        this.recusals = recusals;
    }

    @Reading(by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public VisitPage page(Actor actor, ApplicationId application) {
        var in = cases.of(application, Stage.SITE);
        var scores = in.scoredBy(actor.person());
        if ((!scores && !actor.is(Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR))
                || recusals.recused(actor.requirePerson(), application)) {
            throw new NotFound("visit");
        }
        var reported = reports.covers(in);
        var open = in.isOpen() && !reported;
        return new VisitPage(
                in,
                visits.of(in).orElse(null),
                visits.findings(in),
                scores ? visits.questions(in) : List.of(),
                open && (in.ledBy(actor.person()) || actor.is(Role.OFFICE)),
                open && scores,
                in.ledBy(actor.person()),
                consensuses.closed(in).isPresent(),
                reported,
                reports.paper(in).orElse(null));
    }
}
