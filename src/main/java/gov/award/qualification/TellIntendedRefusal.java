package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.PaperRules;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.Papers;
import gov.award.recommendations.Casework;
import gov.award.recommendations.UnitOpinions;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The office tells an applicant by paper, article by article, why it means to refuse the application, or to disqualify it
 * after it was found qualified, and that it may state its case (articles 3 and 13). Told anew with other grounds or facts, it supersedes what was told before, and the days
 * start again.
 */
@Service
public class TellIntendedRefusal {

    private final Grounds grounds;
    private final AwardGate gate;
    private final UnitOpinions opinions;
    private final Qualifications qualifications;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final Corrections corrections;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Hearings hearings;
    private final Papers papers;
    private final Notices notices;
    private final Casework casework;
    private final PaperRules onPaper;
    private final Journal journal;

    TellIntendedRefusal(
            Grounds grounds,
            AwardGate gate,
            UnitOpinions opinions,
            Qualifications qualifications,
            ApplicationBriefs applications,
            Addressees addressees,
            Corrections corrections,
            RoundBriefs rounds,
            Editions editions,
            Hearings hearings,
            Papers papers,
            Notices notices,
            Casework casework,
            PaperRules onPaper,
            Journal journal) {
        this.grounds = grounds;
        this.gate = gate;
        this.opinions = opinions;
        this.qualifications = qualifications;
        this.applications = applications;
        this.addressees = addressees;
        this.corrections = corrections;
        this.rounds = rounds;
        this.editions = editions;
        this.hearings = hearings;
        this.papers = papers;
        this.notices = notices;
        this.casework = casework;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PROCEDURE)
    public Verdict tell(Actor actor, ApplicationId id, UUID intent, PaperId paper, String facts) {
        var application = applications.of(id);
        var decision = Adverse.at(corrections.handled(application)).orElse(null);
        if (decision == null || gate.approved(actor, id)) {
            return Verdict.refused(Provision.PROCEDURE, "NOT_BEFORE_THE_OFFICE", application.status());
        }
        var opinion = opinions.standing(id).orElse(null);
        var told = qualifications.intended(id).orElse(null);
        var against = grounds.of(actor, application, decision);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (facts.isBlank()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "REASON_NEEDED"));
        }
        QualificationRules.toldAlready(told, against, facts).ifPresent(reasons::add);
        QualificationRules.notTheRecommender(opinion, actor.person()).ifPresent(reasons::add);
        reasons.addAll(onPaper.another(actor, id));
        QualificationRules.groundFor(against).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var round = rounds.of(application.round());
        var edition = editions.byCode(round.edition());
        papers.issue(
                actor,
                paper,
                decision.paper(),
                round.id().value(),
                id.value(),
                decision.title(),
                application.name(),
                addressees.of(actor, id),
                Map.of(
                        "page",
                        new IntentPaper(
                                round.title(), facts.strip(), Grounds.named(against, edition), hearings.days(round))));
        qualifications.intend(actor, intent, application, facts.strip(), against, paper, told);
        var own = applications.online(application.applicant());
        var entering = new ArrayList<>(applications.members(application.applicant()));
        entering.removeAll(own);
        tell(actor, own, round, "/applications/" + id.text() + "/statement");
        // Whoever entered its papers hands it the letter.
        tell(actor, entering, round, "/applications/" + id.text());
        journal.enter(actor, "TellIntendedRefusal", Provision.PROCEDURE, id, paper.value(), facts, against.toString());
        return Verdict.ALLOWED;
    }

    private void tell(Actor actor, List<PersonId> persons, RoundBrief round, String url) {
        notices.tell(
                actor,
                persons,
                "notice.recommendations.refusalIntended",
                List.of(round.title(), String.valueOf(hearings.days(round))),
                url);
    }
}
