package gov.award.leaks;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.assessments.JointMeetingForm;
import gov.award.assessments.JointMeetingId;
import gov.award.assessments.RecordJointMeeting;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import gov.award.rankings.RankingsSteps;
import gov.award.surveys.CommissionForm;
import gov.award.surveys.CommissionId;
import gov.award.surveys.CommissionSurvey;
import gov.award.surveys.DecideDelivery;
import gov.award.surveys.DeliverSurvey;
import gov.award.surveys.Delivery;
import gov.award.surveys.DeliveryForm;
import gov.award.surveys.DeliveryId;
import gov.award.surveys.OpenEvaluation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The round played through the reviews of documents and sites to the survey. */
class PlayedReview extends PlayedRound {

    /** While the document teams read. */
    final Snapshot documentReview;

    PlayedReview(ApplicationContext program) throws Exception {
        super(program);
        signIn();
        documentReview = new Snapshot("played_document_review", clock);
        documentsReported();
        visited();
        surveyed();
    }

    final List<ApplicationId> cases() {
        return List.of(theCase, other, individual);
    }

    private void documentsReported() {
        var leader = is(Position.LEADER);
        for (var application : List.of(theCase, individual)) {
            assessments.sheetGiven(is(Position.LATE_SCORER), application, Stage.DOCUMENT, 65);
            assessments.concluded(leader, application, Stage.DOCUMENT, application.equals(theCase) ? 65 : 60);
        }
        assessments.documentReported(leader, round, Set.of(theCase.value(), individual.value()));
        var otherLeader = is(Position.OTHER_LEADER);
        assessments.sheetGiven(otherReaders.getLast(), other, Stage.DOCUMENT, 60);
        assessments.concluded(otherLeader, other, Stage.DOCUMENT, 60);
        assessments.documentReported(otherLeader, round, Set.of(other.value()));
        allowed(program.getBean(RecordJointMeeting.class)
                .record(
                        is(Position.OFFICE),
                        round,
                        new JointMeetingId(UUID.randomUUID()),
                        new JointMeetingForm(Kind.ORGANISATION, clock.today(), "两组组长", "均值相近，按得分提出名单。"),
                        ApplicationsFile.named("联席会议纪要.pdf")));
        assessments.shortlistFixed(is(Position.DIRECTOR), round, cases());
        allowed(program.getBean(gov.award.assessments.OpenSiteReview.class).open(is(Position.OFFICE), round));
    }

    private void visited() {
        var leader = is(Position.SITE_LEADER);
        var starts = clock.today().plusDays(7);
        for (var application : cases()) {
            assessments.visitPlanned(leader, application, starts, starts.plusDays(1));
        }
        clock.set(starts.plusDays(1));
        var visitors = RankingsSteps.ids(
                "select distinct m.person from award.team_member m join award.team t on t.id = m.team where t.stage = 'SITE'");
        for (var application : cases()) {
            for (var visitor : visitors) {
                assessments.sheetGiven(
                        new Actor(
                                "评审员",
                                new gov.award.acting.PersonId(visitor),
                                people.programme(),
                                List.of(new Actor.Grant(Role.ASSESSOR, null))),
                        application,
                        Stage.SITE,
                        70);
            }
            assessments.concluded(leader, application, Stage.SITE, 70);
            assessments.siteReported(leader, application);
        }
    }

    private void surveyed() {
        survey(theCase, is(Position.AGENCY), "83.17");
        survey(other, is(Position.OTHER_AGENCY), "79.41");
        allowed(program.getBean(OpenEvaluation.class).open(is(Position.OFFICE), round));
    }

    private void survey(ApplicationId application, Actor agency, String index) {
        var id = new CommissionId(UUID.randomUUID());
        var delivery = new DeliveryId(UUID.randomUUID());
        allowed(program.getBean(CommissionSurvey.class)
                .commission(
                        is(Position.OFFICE),
                        id,
                        new CommissionForm(
                                application.value(),
                                agency.units(Role.AGENCY).getFirst().value(),
                                "质奖测评〔2026〕" + index,
                                clock.today().plusDays(20))));
        allowed(program.getBean(DeliverSurvey.class)
                .deliver(
                        agency,
                        id,
                        delivery,
                        new DeliveryForm(
                                new BigDecimal(index), "电话访问", 260, clock.today(), clock.today(), null, null, null),
                        ApplicationsFile.named("测评报告.pdf"),
                        null));
        allowed(program.getBean(DecideDelivery.class)
                .decide(
                        is(Position.OFFICE),
                        id,
                        delivery,
                        Delivery.Outcome.ACCEPTED,
                        "",
                        new PaperId(UUID.randomUUID())));
    }
}
