package gov.award.surveys;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.Status;
import gov.award.files.Attachments;
import gov.award.measures.Kind;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads surveys for their pages. */
@Component
class SurveyReadings {

    private final Commissions commissions;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Units units;
    private final Attachments attachments;

    SurveyReadings(
            Commissions commissions,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Units units,
            Attachments attachments) {
        this.commissions = commissions;
        this.applications = applications;
        this.rounds = rounds;
        this.units = units;
        this.attachments = attachments;
    }

    @Reading(by = Role.AGENCY)
    public Listing<Commission> own(Actor actor, PageRequest page) {
        return commissions.own(page);
    }

    @Reading(by = {Role.AGENCY, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public CommissionPage commission(Actor actor, CommissionId id) {
        var commission = commissions.of(id);
        var siteReview = rounds.of(commission.round()).phase() == Phase.SITE_REVIEW;
        var deliveries = commissions.deliveries(id).stream()
                .map(delivery -> new CommissionPage.Line(delivery, attachments.of(delivery.id())))
                .toList();
        return new CommissionPage(
                commission,
                deliveries,
                siteReview && commission.open() && actor.units(Role.AGENCY).contains(commission.agency()),
                siteReview && actor.is(Role.OFFICE) && !commission.ended() && undecided(deliveries),
                actor.is(Role.OFFICE) && !commission.ended() && !commission.accepted());
    }

    private static boolean undecided(List<CommissionPage.Line> deliveries) {
        return !deliveries.isEmpty() && deliveries.getFirst().delivery().outcome() == null;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public SurveysPage round(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var found = commissions.inRound(id);
        var wanted = new LinkedHashMap<String, String>();
        applications.inRound(id, Status.SHORTLISTED).stream()
                .filter(application -> application.kind() == Kind.ORGANISATION
                        && found.stream()
                                .noneMatch(commission -> !commission.ended()
                                        && commission.application().equals(application.id())))
                .forEach(application -> wanted.put(application.id().text(), application.name()));
        var agencies = new LinkedHashMap<String, String>();
        units.playing(UnitPart.AGENCY, actor.requireProgramme())
                .forEach(unit -> agencies.put(unit.id().text(), unit.name()));
        return new SurveysPage(round, found, wanted, agencies);
    }
}
