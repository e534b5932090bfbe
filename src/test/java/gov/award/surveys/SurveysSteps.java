package gov.award.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.panels.GivePledge;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Has organisations surveyed through the acts of the program, for tests of every module. */
public final class SurveysSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final BusinessClock clock;
    private final Actor agency;

    public SurveysSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.clock = context.getBean(BusinessClock.class);
        this.agency = people.actor(Role.AGENCY);
    }

    /** Someone of the tests' agency. */
    public Actor agency() {
        return agency;
    }

    /** Commissioned, delivered with this index and accepted; the round must be in site review. */
    public void accepted(Actor office, RoundId round, ApplicationId application, String index) {
        var commission = new CommissionId(UUID.randomUUID());
        var delivery = new DeliveryId(UUID.randomUUID());
        allowed(commission(office, commission, application, people.unit(UnitPart.AGENCY), clock.today()));
        pledged(round, agency);
        allowed(deliver(agency, commission, delivery, index));
        allowed(decide(office, commission, delivery, Delivery.Outcome.ACCEPTED, ""));
    }

    public void pledged(RoundId round, Actor actor) {
        allowed(context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密。"));
    }

    public Verdict commission(Actor office, CommissionId id, ApplicationId application, UnitId unit, LocalDate due) {
        return context.getBean(CommissionSurvey.class)
                .commission(office, id, new CommissionForm(application.value(), unit.value(), "满意度测评合同1号", due));
    }

    public Verdict deliver(Actor actor, CommissionId id, DeliveryId delivery, String index) {
        return deliver(actor, id, delivery, index, clock.today());
    }

    Verdict deliver(Actor actor, CommissionId id, DeliveryId delivery, String index, LocalDate from) {
        return context.getBean(DeliverSurvey.class)
                .deliver(
                        actor,
                        id,
                        delivery,
                        new DeliveryForm(new BigDecimal(index), "电话与实地访问", 200, from, clock.today(), null, null, null),
                        new Upload("测评报告.pdf", new ByteArrayResource(SampleFiles.pdf("满意度测评报告"))),
                        null);
    }

    Verdict decide(Actor office, CommissionId id, DeliveryId delivery, Delivery.Outcome outcome, String reason) {
        return context.getBean(DecideDelivery.class)
                .decide(office, id, delivery, outcome, reason, new PaperId(UUID.randomUUID()));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
