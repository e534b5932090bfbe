package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.files.Added;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** The recommending unit gives its opinion, for or against, on the sealed paper (article 15). */
@Service
public class GiveOpinion {

    private final Desk desk;
    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final Scans scans;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final Casework casework;
    private final UnitChecklist checklist;
    private final BusinessClock clock;
    private final Journal journal;

    GiveOpinion(
            Desk desk,
            CheckedFacts findings,
            UnitOpinions opinions,
            Scans scans,
            ApplicationBriefs applications,
            Corrections corrections,
            Casework casework,
            UnitChecklist checklist,
            BusinessClock clock,
            Journal journal) {
        this.desk = desk;
        this.findings = findings;
        this.opinions = opinions;
        this.scans = scans;
        this.applications = applications;
        this.corrections = corrections;
        this.casework = casework;
        this.checklist = checklist;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict give(Actor actor, ApplicationId id, OpinionId opinion, OpinionForm form, MultipartFile scan) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var items = checklist.items(application);
        var checked = findings.of(id, Checker.UNIT);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        if (opinions.standing(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        reasons.addAll(form.signedBetween(clock.dayOf(entry.receivedAt()), clock.today()));
        reasons.addAll(CheckRules.opinion(
                items,
                form.outcome(),
                checked.stream().filter(each -> items.contains(each.item())).toList()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var added = scans.keep(actor, id, opinion, scan);
        if (!(added instanceof Added.Stored stored)) {
            return added.verdict();
        }
        opinions.add(
                actor,
                opinion,
                application,
                entry.unit(),
                form,
                stored.attachment().id().value(),
                checked,
                UnitOpinions.Origin.UNIT);
        journal.enter(
                actor,
                "GiveOpinion",
                Provision.RECOMMENDATION_TIME,
                id,
                opinion.value(),
                form.toString(),
                CheckedFacts.digested(checked),
                stored.attachment().digest().hex());
        return Verdict.ALLOWED;
    }
}
