package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.panels.Teams;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The leader reports the site review of one application, after the visit (article 18). */
@Service
public class GiveSiteReport {

    private final Cases cases;
    private final Consensuses consensuses;
    private final Visits visits;
    private final Reports reports;
    private final Papers papers;
    private final BusinessClock clock;
    private final Editions editions;
    private final Journal journal;

    GiveSiteReport(
            Cases cases,
            Consensuses consensuses,
            Visits visits,
            Reports reports,
            Papers papers,
            BusinessClock clock,
            Editions editions,
            Journal journal) {
        this.cases = cases;
        this.consensuses = consensuses;
        this.visits = visits;
        this.reports = reports;
        this.papers = papers;
        this.clock = clock;
        this.editions = editions;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.SITE_REVIEW)
    public Verdict give(Actor actor, ApplicationId application, PaperId paper, SiteReportForm form) {
        var in = cases.led(actor, application, Stage.SITE);
        var reasons = new ArrayList<Refusal>(in.open().reasons());
        var visit = visits.of(in).orElse(null);
        if (visit == null) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "VISIT_NOT_PLANNED"));
        } else if (clock.today().isBefore(visit.ends())) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "VISIT_NOT_OVER", visit.ends()));
        }
        var findings = visits.findings(in);
        if (findings.isEmpty()) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "NO_FINDINGS"));
        }
        if (consensuses.closed(in).isEmpty()) {
            reasons.add(Refusal.of(
                    Provision.SITE_REVIEW,
                    "CONSENSUS_STILL_OPEN",
                    in.application().name()));
        }
        if (reports.covers(in)) {
            reasons.add(Refusal.of(Provision.SITE_REVIEW, "REPORT_ALREADY_GIVEN"));
        }
        if (visit == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var content = reports.reported(in, false);
        var number = papers.issue(
                actor,
                paper,
                PaperKind.SITE_REPORT,
                in.round().id().value(),
                application.value(),
                in.application().name() + "现场评审报告",
                editions.byCode(in.round().edition()).name(Name.OFFICE, Locale.CHINA),
                List.of(actor.personId()),
                Map.of(
                        "members", in.scorers().stream().map(Teams.Scorer::name).toList(),
                        "leader", actor.name(),
                        "starts", visit.starts(),
                        "ends", visit.ends(),
                        "places", visit.places(),
                        "form", form,
                        "findings", findings,
                        "reviewed", content));
        reports.add(actor, in, paper, Map.of(application, false));
        journal.enter(actor, "GiveSiteReport", Provision.SITE_REVIEW, application, number, form, content);
        return Verdict.ALLOWED;
    }
}
