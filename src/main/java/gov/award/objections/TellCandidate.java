package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBriefs;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBriefs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The director tells a candidate by paper on which facts and which ground the committee is to be asked to take it from the
 * list, and that it may state its case (articles 22, 23; reading 19). Told anew it supersedes what was told before, and the
 * days start again.
 */
@Service
public class TellCandidate {

    private final Complaints complaints;
    private final ComplaintFile file;
    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Papers papers;
    private final Notices notices;
    private final Journal journal;

    TellCandidate(
            Complaints complaints,
            ComplaintFile file,
            Candidacies candidacies,
            CandidacyStatements statements,
            ApplicationBriefs applications,
            Addressees addressees,
            RoundBriefs rounds,
            Editions editions,
            Papers papers,
            Notices notices,
            Journal journal) {
        this.complaints = complaints;
        this.file = file;
        this.candidacies = candidacies;
        this.statements = statements;
        this.applications = applications;
        this.addressees = addressees;
        this.rounds = rounds;
        this.editions = editions;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    /** @param facts in words that do not give the reporter away */
    public record Form(
            @NotNull Provision ground,
            @NotBlank @Size(max = 4000) String facts) {}

    @Act(by = Role.DIRECTOR, basis = Provision.COMPLAINTS)
    public Verdict tell(Actor actor, ComplaintId id, UUID hearing, PaperId paper, Form form) {
        var complaint = complaints.locked(id);
        if (complaint.application() == null || complaint.state() != ComplaintState.FOUND) {
            return Verdict.refused(Provision.COMPLAINTS, "CANDIDACY_NOT_IN_QUESTION");
        }
        var application = applications.of(complaint.application());
        var inQuestion =
                candidacies.inQuestion(actor, complaint, file.finding(id).outcome());
        var former = candidacies.standing(id).orElse(null);
        var reasons = CandidacyRules.telling(
                complaint.state(),
                inQuestion,
                application.kind(),
                form.ground(),
                former == null ? List.of() : statements.of(former.id()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var round = rounds.of(application.round());
        var facts = form.facts().strip();
        var members = applications.members(application.applicant());
        var days = candidacies.days(application);
        papers.issue(
                actor,
                paper,
                PaperKind.CANDIDACY_INTENT,
                round.id().value(),
                id.value(),
                "关于拟提请取消拟获奖资格的告知书",
                application.name(),
                addressees.of(actor, application.id()),
                Map.of(
                        "round",
                        round.title(),
                        "facts",
                        facts,
                        "article",
                        editions.byCode(round.edition()).article(form.ground()).label(Locale.CHINA),
                        "days",
                        days));
        candidacies.tell(actor, hearing, id, application, facts, form.ground(), paper, former);
        notices.tell(
                actor,
                members,
                "notice.candidacyInQuestion",
                List.of(round.title(), String.valueOf(days)),
                "/candidacies/" + hearing);
        journal.enter(actor, "TellCandidate", Provision.COMPLAINTS, id, paper.value(), form.ground(), facts);
        return Verdict.ALLOWED;
    }
}
