package gov.award.surveys;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.Pledged;
import gov.award.files.Added;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The agency delivers its results with the report; they are locked on receipt (article 19). */
@Service
public class DeliverSurvey {

    static final String REPORT = "survey-report";
    static final String ANSWERS = "survey-answers";

    private final Commissions commissions;
    private final RoundBriefs rounds;
    private final Pledged pledged;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    DeliverSurvey(
            Commissions commissions,
            RoundBriefs rounds,
            Pledged pledged,
            Attachments attachments,
            BusinessClock clock,
            Journal journal) {
        this.commissions = commissions;
        this.rounds = rounds;
        this.pledged = pledged;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param answers the raw answers, if the agency hands them in */
    @Act(by = Role.AGENCY, basis = Provision.SURVEY)
    public Verdict deliver(
            Actor actor,
            CommissionId id,
            DeliveryId delivery,
            DeliveryForm form,
            Upload report,
            @Nullable Upload answers) {
        var commission = commissions.locked(id);
        if (!actor.units(Role.AGENCY).contains(commission.agency())) {
            throw new NotFound("commission");
        }
        var reasons = new ArrayList<Refusal>(pledged.missing(actor, commission.round()));
        if (rounds.of(commission.round()).phase() != Phase.SITE_REVIEW) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_NOT_OPEN"));
        }
        if (!commission.open()) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_ALREADY_DELIVERED"));
        }
        reasons.addAll(DeliveryRules.missing(form, clock.dayOf(commission.commissionedAt()), clock.today()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var filed = file(actor, delivery, REPORT, report);
        if (filed instanceof Verdict.Allowed && answers != null) {
            filed = file(actor, delivery, ANSWERS, answers);
        }
        if (!(filed instanceof Verdict.Allowed)) {
            return filed;
        }
        var former = commissions.deliveries(id).stream().findFirst().orElse(null);
        var means = form.means();
        commissions.deliver(
                actor,
                commission,
                delivery,
                form,
                means.isEmpty() ? null : SatisfactionIndex.TEN_POINTS.ofEqual(means),
                former);
        journal.enter(actor, "DeliverSurvey", Provision.SURVEY, delivery, id.value(), form);
        return Verdict.ALLOWED;
    }

    private Verdict file(Actor actor, DeliveryId delivery, String purpose, Upload upload) {
        Added added = attachments.add(
                actor, Filing.confidential(delivery, purpose, Provision.SURVEY), upload, Limits.standard());
        return added.verdict();
    }
}
