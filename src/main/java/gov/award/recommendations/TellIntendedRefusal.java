package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office tells an applicant, article by article, why it means to refuse the application, and until when it may state its case (articles 3 and 13). */
@Service
public class TellIntendedRefusal {

    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final Qualifications qualifications;
    private final Conditions conditions;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Notices notices;
    private final Pledged pledged;
    private final Journal journal;

    TellIntendedRefusal(
            CheckedFacts findings,
            UnitOpinions opinions,
            Qualifications qualifications,
            Conditions conditions,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Editions editions,
            Deadlines deadlines,
            BusinessClock clock,
            Notices notices,
            Pledged pledged,
            Journal journal) {
        this.findings = findings;
        this.opinions = opinions;
        this.qualifications = qualifications;
        this.conditions = conditions;
        this.applications = applications;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
        this.notices = notices;
        this.pledged = pledged;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PROCEDURE)
    public Verdict tell(Actor actor, ApplicationId id, UUID intent, String facts) {
        var application = applications.of(id);
        var opinion = opinions.standing(id).orElse(null);
        var checked = findings.of(id, Checker.OFFICE);
        var failing = conditions.failing(id);
        var reasons = new ArrayList<Refusal>(pledged.missing(actor, application.round()));
        if (application.status() != Status.FORWARDED && application.status() != Status.RETURNED_BY_OFFICE) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "NOT_BEFORE_THE_OFFICE", application.status()));
        }
        if (qualifications.intended(id).isPresent()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "REFUSAL_ALREADY_INTENDED"));
        }
        if (facts.isBlank()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "REASON_NEEDED"));
        }
        QualificationRules.notTheRecommender(opinion, actor.person()).ifPresent(reasons::add);
        QualificationRules.groundFor(opinion, checked, failing).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var round = rounds.of(application.round());
        var due = deadlines
                .after(editions.byCode(round.edition()), Figure.STATEMENT_DAYS, clock.now())
                .due();
        var provisions = new LinkedHashSet<Provision>();
        CheckRules.nothingUntrue(checked).forEach(untrue -> provisions.add(untrue.basis()));
        provisions.addAll(failing);
        if (opinion != null && opinion.outcome() == OpinionOutcome.NOT_RECOMMENDED) {
            provisions.add(Provision.PRINCIPLES);
        }
        qualifications.intend(actor, intent, application, facts.strip(), List.copyOf(provisions), due);
        notices.tell(
                actor,
                applications.members(application.applicant()),
                "notice.recommendations.refusalIntended",
                List.of(round.title(), due.toString()),
                "/applications/" + id.text() + "/statement");
        journal.enter(actor, "TellIntendedRefusal", Provision.PROCEDURE, id, facts, provisions.toString(), due);
        return Verdict.ALLOWED;
    }
}
