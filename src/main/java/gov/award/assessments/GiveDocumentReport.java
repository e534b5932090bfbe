package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
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
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A leader reports the document review of all the cases they lead, with those proposed for the site review (article 17). */
@Service
public class GiveDocumentReport {

    private final Cases cases;
    private final Consensuses consensuses;
    private final Reports reports;
    private final Teams teams;
    private final Papers papers;
    private final Editions editions;
    private final Journal journal;

    GiveDocumentReport(
            Cases cases,
            Consensuses consensuses,
            Reports reports,
            Teams teams,
            Papers papers,
            Editions editions,
            Journal journal) {
        this.cases = cases;
        this.consensuses = consensuses;
        this.reports = reports;
        this.teams = teams;
        this.papers = papers;
        this.editions = editions;
        this.journal = journal;
    }

    @Act(by = Role.ASSESSOR, basis = Provision.DOCUMENT_REPORT)
    public Verdict give(Actor actor, RoundId round, PaperId paper, DocumentReportForm form) {
        var led = led(actor, round);
        if (led.isEmpty()) {
            throw new NotFound("cases led");
        }
        var reasons = new ArrayList<Refusal>();
        for (var in : led) {
            if (!in.isOpen()) {
                reasons.addAll(in.open().reasons());
            } else if (consensuses.closed(in).isEmpty()) {
                reasons.add(Refusal.of(
                        Provision.DOCUMENT_REPORT,
                        "CONSENSUS_STILL_OPEN",
                        in.application().name()));
            }
        }
        var due = led.stream().filter(in -> !reports.covers(in)).toList();
        if (due.isEmpty()) {
            reasons.add(Refusal.of(Provision.DOCUMENT_REPORT, "REPORT_ALREADY_GIVEN"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons.stream().distinct());
        }
        var first = due.getFirst();
        var covered = new LinkedHashMap<ApplicationId, Boolean>();
        var content = new ArrayList<ReportedCase>();
        for (var in : due) {
            var proposed = form.proposes(in.application().id().value());
            covered.put(in.application().id(), proposed);
            content.add(reports.reported(in, proposed));
        }
        content.sort(
                Comparator.comparing(ReportedCase::kind).thenComparing(ReportedCase::total, Comparator.reverseOrder()));
        var number = papers.issue(
                actor,
                paper,
                PaperKind.DOCUMENT_REPORT,
                round.value(),
                round.value(),
                first.round().title() + "材料评审报告",
                editions.byCode(first.round().edition()).name(Name.OFFICE, Locale.CHINA),
                List.of(actor.personId()),
                Map.of(
                        "team",
                                teams.teamOf(first.application().id(), Stage.DOCUMENT)
                                        .map(Teams.Team::name)
                                        .orElse(""),
                        "members",
                                first.scorers().stream().map(Teams.Scorer::name).toList(),
                        "leader", actor.name(),
                        "standard", first.tree().standard(),
                        "method", form.method().strip(),
                        "cases", content));
        reports.add(actor, first, paper, covered);
        journal.enter(actor, "GiveDocumentReport", Provision.DOCUMENT_REPORT, round, number, form.method(), content);
        return Verdict.ALLOWED;
    }

    private List<ReviewCase> led(Actor actor, RoundId round) {
        return teams.cases(actor.requirePerson(), round, Stage.DOCUMENT).stream()
                .map(application -> cases.of(application, Stage.DOCUMENT))
                .filter(in ->
                        in.ledBy(actor.person()) && !in.application().status().out())
                .toList();
    }
}
