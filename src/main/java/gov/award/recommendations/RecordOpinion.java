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
import gov.award.people.WithheldRights;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * An office clerk records the opinion of a unit from its sealed paper (代录), with what the unit notes there on each condition;
 * both stand once a second person has compared them with the paper (article 15).
 */
@Service
public class RecordOpinion {

    private final Desk desk;
    private final UnitOpinions opinions;
    private final Scans scans;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final Casework casework;
    private final BusinessClock clock;
    private final WithheldRights withheld;
    private final Journal journal;

    RecordOpinion(
            Desk desk,
            UnitOpinions opinions,
            Scans scans,
            ApplicationBriefs applications,
            Corrections corrections,
            Casework casework,
            BusinessClock clock,
            WithheldRights withheld,
            Journal journal) {
        this.desk = desk;
        this.opinions = opinions;
        this.scans = scans;
        this.applications = applications;
        this.corrections = corrections;
        this.casework = casework;
        this.clock = clock;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDATION_TIME)
    public Verdict record(
            Actor actor,
            ApplicationId id,
            OpinionId opinion,
            OpinionForm form,
            List<Checked> checked,
            MultipartFile scan) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>(casework.against(actor, application.round()));
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        if (opinions.standing(id).isPresent()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "OPINION_ALREADY_GIVEN"));
        }
        if (withheld.from(entry.unit())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "UNIT_RIGHT_WITHDRAWN"));
        }
        reasons.addAll(form.signedBetween(clock.dayOf(entry.receivedAt()), clock.today()));
        reasons.addAll(CheckRules.entered(Checklist.onPaper(application.kind()), checked));
        reasons.addAll(CheckRules.opinion(Checklist.onPaper(application.kind()), form.outcome(), checked));
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
                UnitOpinions.Origin.RECORDED);
        journal.enter(
                actor,
                "RecordOpinion",
                Provision.RECOMMENDATION_TIME,
                id,
                opinion.value(),
                form.toString(),
                CheckedFacts.digested(checked),
                stored.attachment().digest().hex());
        return Verdict.ALLOWED;
    }
}
