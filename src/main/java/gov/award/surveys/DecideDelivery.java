package gov.award.surveys;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.panels.Pledges;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The office accepts delivered results, or rejects them with its reason; it never changes them (article 19). */
@Service
public class DecideDelivery {

    private static final int LONGEST = 1000;

    private final Commissions commissions;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Papers papers;
    private final People people;
    private final Notices notices;
    private final Pledges pledges;
    private final Journal journal;

    DecideDelivery(
            Commissions commissions,
            RoundBriefs rounds,
            Editions editions,
            Papers papers,
            People people,
            Notices notices,
            Pledges pledges,
            Journal journal) {
        this.commissions = commissions;
        this.rounds = rounds;
        this.editions = editions;
        this.papers = papers;
        this.people = people;
        this.notices = notices;
        this.pledges = pledges;
        this.journal = journal;
    }

    /** @param paper of the report that acceptance issues */
    @Act(by = Role.OFFICE, basis = Provision.SURVEY)
    public Verdict decide(
            Actor actor, CommissionId id, DeliveryId delivery, Delivery.Outcome outcome, String reason, PaperId paper) {
        var commission = commissions.locked(id);
        var newest = commissions.deliveries(id).stream().findFirst().orElse(null);
        var round = rounds.of(commission.round());
        var reasons = new ArrayList<Refusal>(pledges.missing(actor, commission.round()));
        if (newest == null
                || !newest.id().equals(delivery)
                || newest.outcome() != null
                || commission.ended()
                || round.phase() != Phase.SITE_REVIEW) {
            reasons.add(Refusal.of(Provision.SURVEY, "DELIVERY_NOT_OPEN"));
        }
        if (outcome == Delivery.Outcome.REJECTED && reason.isBlank()) {
            reasons.add(Refusal.of(Provision.SURVEY, "REJECTION_WITHOUT_REASON"));
        }
        reasons.addAll(Refusal.tooLong(Provision.SURVEY, reason, LONGEST));
        if (newest == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        switch (outcome) {
            case ACCEPTED -> {
                papers.issue(
                        actor,
                        paper,
                        PaperKind.SURVEY_REPORT,
                        commission.round().value(),
                        commission.application().value(),
                        commission.name() + "市场（顾客）满意度测评报告",
                        editions.byCode(round.edition()).name(Name.OFFICE, Locale.CHINA),
                        List.of(),
                        Map.of("commission", commission, "delivery", newest));
                commissions.decide(actor, delivery, outcome, "", paper);
            }
            case REJECTED -> commissions.decide(actor, delivery, outcome, reason.strip(), null);
        }
        notices.tell(
                actor,
                people.holding(Role.AGENCY, commission.agency()).stream()
                        .map(People.Person::id)
                        .toList(),
                outcome == Delivery.Outcome.ACCEPTED ? "notice.surveyAccepted" : "notice.surveyRejected",
                List.of(commission.name()),
                "/surveys/" + id.text());
        journal.enter(actor, "DecideDelivery", Provision.SURVEY, delivery, outcome, reason);
        return Verdict.ALLOWED;
    }
}
