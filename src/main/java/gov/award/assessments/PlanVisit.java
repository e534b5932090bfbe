package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The leader or the office plans the visit of one application; a new plan replaces the old until the report is given (article 18). */
@Service
public class PlanVisit {

    private final Cases cases;
    private final Visits visits;
    private final Reports reports;
    private final Recusals recusals;
    private final Addressees addressees;
    private final Editions editions;
    private final Notices notices;
    private final Journal journal;

    PlanVisit(
            Cases cases,
            Visits visits,
            Reports reports,
            Recusals recusals,
            Addressees addressees,
            Editions editions,
            Notices notices,
            Journal journal) {
        this.cases = cases;
        this.visits = visits;
        this.reports = reports;
        this.recusals = recusals;
        this.addressees = addressees;
        this.editions = editions;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.ASSESSOR},
            basis = Provision.SITE_DAYS)
    public Verdict plan(Actor actor, ApplicationId application, UUID id, VisitForm form) {
        var in = cases.of(application, Stage.SITE);
        if (!in.ledBy(actor.person())
                && (!actor.is(Role.OFFICE) || recusals.recused(actor.requirePerson(), application))) {
            throw new NotFound("case");
        }
        var hard = new ArrayList<Refusal>(in.open().reasons());
        if (reports.covers(in)) {
            hard.add(Refusal.of(Provision.SITE_REVIEW, "REPORT_ALREADY_GIVEN"));
        }
        if (!hard.isEmpty()) {
            return Verdict.of(hard);
        }
        var length = VisitRules.length(
                editions.byCode(in.round().edition()), form.starts(), form.ends(), form.justification());
        if (!(length instanceof Verdict.Allowed)) {
            return length;
        }
        if (!visits.plan(actor, in, id, form, visits.of(in).orElse(null))) {
            return Verdict.refused(Provision.SITE_REVIEW, "VISIT_PLAN_STALE");
        }
        notices.tell(
                actor,
                addressees.of(actor, application).persons(),
                "notice.visitPlanned",
                List.of(
                        in.round().title(),
                        form.starts().toString(),
                        form.ends().toString()),
                "/applications/" + application.text());
        journal.enter(actor, "PlanVisit", Provision.SITE_DAYS, application, form);
        return Verdict.ALLOWED;
    }
}
