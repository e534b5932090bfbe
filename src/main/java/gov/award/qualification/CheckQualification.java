package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.PaperRules;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.recommendations.Casework;
import gov.award.recommendations.CheckRules;
import gov.award.recommendations.Checked;
import gov.award.recommendations.CheckedFacts;
import gov.award.recommendations.Checker;
import gov.award.recommendations.Checklist;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office notes what it has found of each condition (articles 10, 11 and 13). */
@Service
public class CheckQualification {

    private final CheckedFacts findings;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final Casework casework;
    private final PaperRules onPaper;
    private final Journal journal;

    CheckQualification(
            CheckedFacts findings,
            ApplicationBriefs applications,
            Corrections corrections,
            Casework casework,
            PaperRules onPaper,
            Journal journal) {
        this.findings = findings;
        this.applications = applications;
        this.corrections = corrections;
        this.casework = casework;
        this.onPaper = onPaper;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PROCEDURE)
    public Verdict check(Actor actor, ApplicationId id, List<Checked> entries) {
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        reasons.addAll(onPaper.another(actor, id));
        if (corrections.handled(application) != Status.FORWARDED) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "NOT_BEFORE_THE_OFFICE", application.status()));
        }
        reasons.addAll(CheckRules.entered(Checklist.conditions(application.kind()), entries));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        findings.keep(actor, id, Checker.OFFICE, entries);
        journal.enter(actor, "CheckQualification", Provision.PROCEDURE, id, CheckedFacts.digested(entries));
        return Verdict.ALLOWED;
    }
}
