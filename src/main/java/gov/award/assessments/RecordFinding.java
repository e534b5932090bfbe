package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A member of the site team records what was found, from the first day of the visit until the report (article 18). */
@Service
public class RecordFinding {

    private final Cases cases;
    private final Visits visits;
    private final Reports reports;
    private final BusinessClock clock;
    private final Journal journal;

    RecordFinding(Cases cases, Visits visits, Reports reports, BusinessClock clock, Journal journal) {
        this.cases = cases;
        this.visits = visits;
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.SITE_REVIEW)
    public Verdict record(Actor actor, ApplicationId application, UUID id, FindingForm form) {
        var in = cases.scored(actor, application, Stage.SITE);
        in.requireItem(form.item());
        var reasons = new ArrayList<Refusal>(in.open().reasons());
        var visit = visits.of(in).orElse(null);
        if (visit == null) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "VISIT_NOT_PLANNED"));
        } else if (clock.today().isBefore(visit.starts())) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "VISIT_NOT_BEGUN", visit.starts()));
        }
        if (reports.covers(in)) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "REPORT_ALREADY_GIVEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        visits.find(actor, in, id, form);
        journal.enter(actor, "RecordFinding", Provision.SITE_REVIEW, application, id, form);
        return Verdict.ALLOWED;
    }
}
