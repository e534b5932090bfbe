package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBriefs;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolutions;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBriefs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The director sends a candidate, in the committee's name, the decision whether it stays on the list, with its reasons and
 * the remedies against it (articles 7(4), 23; reading 19).
 */
@Service
public class TellDecision {

    private final Complaints complaints;
    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final Resolutions resolutions;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Papers papers;
    private final Notices notices;
    private final Journal journal;

    TellDecision(
            Complaints complaints,
            Candidacies candidacies,
            CandidacyStatements statements,
            Resolutions resolutions,
            ApplicationBriefs applications,
            Addressees addressees,
            RoundBriefs rounds,
            Editions editions,
            Papers papers,
            Notices notices,
            Journal journal) {
        this.complaints = complaints;
        this.candidacies = candidacies;
        this.statements = statements;
        this.resolutions = resolutions;
        this.applications = applications;
        this.addressees = addressees;
        this.rounds = rounds;
        this.editions = editions;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.PROPOSE_WINNERS)
    public Verdict tell(Actor actor, ComplaintId id, PaperId paper) {
        var complaint = complaints.locked(id);
        var resolution = complaint.matter() == null
                ? null
                : resolutions.latest(MatterKind.OTHER, id.value()).orElse(null);
        if (resolution == null) {
            return Verdict.refused(Provision.PROPOSE_WINNERS, "CANDIDACY_NOT_RESOLVED");
        }
        if (candidacies.told(id).isPresent()) {
            return Verdict.refused(Provision.PROPOSE_WINNERS, "CANDIDATE_TOLD_ALREADY");
        }
        var hearing = candidacies.standing(id).orElseThrow(() -> new NotFound("hearing"));
        var application = applications.of(hearing.application());
        var round = rounds.of(application.round());
        var members = applications.members(application.applicant());
        var number = papers.issue(
                actor,
                paper,
                PaperKind.CANDIDACY_DECISION,
                round.id().value(),
                id.value(),
                resolution.carried() ? "关于取消拟获奖资格的决定" : "关于保留拟获奖资格的决定",
                application.name(),
                addressees.of(actor, application.id()),
                Map.of(
                        "round",
                        round.title(),
                        "facts",
                        hearing.facts(),
                        "article",
                        editions.byCode(round.edition())
                                .article(hearing.ground())
                                .label(Locale.CHINA),
                        "stated",
                        statements.of(hearing.id()).stream().anyMatch(CandidacyStatement::counts),
                        "resolution",
                        resolution.number(),
                        "dropped",
                        resolution.carried()));
        candidacies.decided(actor, hearing, resolution.carried(), paper, number);
        notices.tell(actor, members, "notice.candidacyDecided", List.of(round.title()), "/candidacies/" + hearing.id());
        journal.enter(actor, "TellDecision", Provision.PROPOSE_WINNERS, id, number, resolution.carried());
        return Verdict.ALLOWED;
    }
}
