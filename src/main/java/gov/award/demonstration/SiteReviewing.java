package gov.award.demonstration;

import gov.award.assessments.FindingForm;
import gov.award.assessments.GiveSiteReport;
import gov.award.assessments.OpenSiteReview;
import gov.award.assessments.PlanVisit;
import gov.award.assessments.RecordFinding;
import gov.award.assessments.SiteReportForm;
import gov.award.assessments.VisitForm;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.demonstration.Rounds.VisitState;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** How the site teams plan their visits, go, look, score and report. */
@DemoOnly
class SiteReviewing {

    private final Story story;
    private final Cast cast;
    private final Sheets sheets;
    private final OpenSiteReview openSiteReview;
    private final PlanVisit planVisit;
    private final RecordFinding recordFinding;
    private final GiveSiteReport giveSiteReport;

    SiteReviewing(
            Story story,
            Cast cast,
            Sheets sheets,
            OpenSiteReview openSiteReview,
            PlanVisit planVisit,
            RecordFinding recordFinding,
            GiveSiteReport giveSiteReport) {
        this.story = story;
        this.cast = cast;
        this.sheets = sheets;
        this.openSiteReview = openSiteReview;
        this.planVisit = planVisit;
        this.recordFinding = recordFinding;
        this.giveSiteReport = giveSiteReport;
    }

    void write(Diary diary, Round round) {
        diary.on(round.dates().siteReview(), () -> Diary.allowed(openSiteReview.open(cast.office(), Ids.round(round))));
        for (var entry : round.applications()) {
            var visit = entry.visit();
            var starts = visit == null ? null : visit.starts();
            if (visit != null && starts != null) {
                diary.on(
                        round.dates().siteReview().plusHours(4),
                        () -> plan(round, entry, starts, Objects.requireNonNull(visit.ends())));
                visited(diary, round, entry, starts, Objects.requireNonNull(visit.ends()));
            }
        }
    }

    private void visited(Diary diary, Round round, Entry entry, LocalDate starts, LocalDate ends) {
        var visit = Objects.requireNonNull(entry.visit());
        var scorers = new Scoring(story, round, entry).scorers(Stage.SITE);
        if (visit.reached(VisitState.BEGUN)) {
            var findings = story.reviews().findings();
            for (var i = 0; i < findings.size(); i++) {
                var finding = findings.get(i);
                var assessor = scorers.get(i % scorers.size());
                var number = i;
                diary.on(
                        (i < 2 ? starts : ends).atTime(9, 40).plusMinutes(70L * i),
                        () -> find(round, entry, assessor, number, finding));
            }
        }
        for (var i = 0; i < scorers.size(); i++) {
            var assessor = scorers.get(i);
            if (visit.reached(VisitState.GIVEN) || (visit.reached(VisitState.PARTLY) && i % 2 == 1)) {
                diary.on(
                        ends.plusDays(1).atTime(9, 0).plusMinutes(45L * i),
                        () -> sheets.give(round, entry, Stage.SITE, assessor));
            } else if (visit.reached(VisitState.PARTLY)) {
                diary.on(ends.plusDays(1).atTime(16, 0), () -> sheets.fill(round, entry, Stage.SITE, assessor));
            }
        }
        if (visit.reached(VisitState.CONSENTED)) {
            diary.on(ends.plusDays(2).atTime(15, 0), () -> sheets.conclude(round, entry, Stage.SITE));
        }
        if (visit.reached(VisitState.REPORTED)) {
            diary.on(ends.plusDays(5).atTime(10, 30), () -> report(round, entry));
        }
    }

    private void plan(Round round, Entry entry, LocalDate starts, LocalDate ends) {
        var leader = new Scoring(story, round, entry).scorers(Stage.SITE).getFirst();
        var visit = story.texts().visit();
        Diary.allowed(planVisit.plan(
                cast.assessor(leader),
                Ids.application(round, entry.party()),
                Ids.of("visit", round.year(), entry.party()),
                new VisitForm(starts, ends, visit.places(), visit.agenda(), null)));
    }

    private void find(Round round, Entry entry, String assessor, int number, Reviews.Finding finding) {
        var values = Map.of("model", Form.model(story, entry).name());
        var kind = new Scoring(story, round, entry).kind();
        Diary.allowed(recordFinding.record(
                cast.assessor(assessor),
                Ids.application(round, entry.party()),
                Ids.of("finding", round.year(), entry.party(), number),
                new FindingForm(
                        finding.item(kind),
                        Texts.fill(finding.question(), values),
                        finding.evidence(),
                        finding.finding())));
    }

    private void report(Round round, Entry entry) {
        var leader = new Scoring(story, round, entry).scorers(Stage.SITE).getFirst();
        var report = story.texts().report();
        Diary.allowed(giveSiteReport.give(
                cast.assessor(leader),
                Ids.application(round, entry.party()),
                new PaperId(Ids.of("site report", round.year(), entry.party())),
                new SiteReportForm(
                        report.met(),
                        report.verified(),
                        Texts.fill(
                                report.conclusion(),
                                Map.of("model", Form.model(story, entry).name())))));
    }
}
