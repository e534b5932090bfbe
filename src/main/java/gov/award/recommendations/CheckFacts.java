package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The recommending unit notes what it has verified, item by item, and may come back to it until it forwards (article 15). */
@Service
public class CheckFacts {

    private final Desk desk;
    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final Casework casework;
    private final UnitChecklist checklist;
    private final Journal journal;

    CheckFacts(
            Desk desk,
            CheckedFacts findings,
            UnitOpinions opinions,
            ApplicationBriefs applications,
            Corrections corrections,
            Casework casework,
            UnitChecklist checklist,
            Journal journal) {
        this.desk = desk;
        this.findings = findings;
        this.opinions = opinions;
        this.applications = applications;
        this.corrections = corrections;
        this.casework = casework;
        this.checklist = checklist;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict check(Actor actor, ApplicationId id, List<Checked> entries) {
        desk.locked(actor, id);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        if (opinions.standing(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        reasons.addAll(CheckRules.entered(checklist.items(application), entries));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        findings.keep(actor, id, Checker.UNIT, entries);
        journal.enter(actor, "CheckFacts", Provision.RECOMMENDATION_TIME, id, CheckedFacts.digested(entries));
        return Verdict.ALLOWED;
    }
}
