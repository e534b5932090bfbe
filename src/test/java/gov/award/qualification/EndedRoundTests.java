package gov.award.qualification;

import static gov.award.recommendations.RecommendationsSteps.allOnPaper;
import static gov.award.recommendations.RecommendationsSteps.allTrue;
import static gov.award.recommendations.RecommendationsSteps.allowed;
import static gov.award.recommendations.RecommendationsSteps.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.Corrections;
import gov.award.applications.FindEligibility;
import gov.award.applications.Outcome;
import gov.award.applications.ResubmitApplication;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.inquiries.AnswerInquiry;
import gov.award.inquiries.CloseInquiry;
import gov.award.inquiries.InquiryId;
import gov.award.inquiries.InquiryOutcome;
import gov.award.inquiries.OpenInquiry;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Waiting;
import gov.award.panels.RecusePerson;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.recommendations.CheckFacts;
import gov.award.recommendations.ConfirmRecordedOpinion;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.DropRecordedOpinion;
import gov.award.recommendations.ForwardApplication;
import gov.award.recommendations.GiveOpinion;
import gov.award.recommendations.OpinionId;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.ReassignApplication;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.RecordOpinion;
import gov.award.recommendations.ReturnByUnit;
import gov.award.recommendations.UrgeUnit;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Applications at every point of their way, when the round ends. */
@DatabaseTest
@Basis({Provision.DECIDE_MAJOR_MATTERS, Provision.PROCEDURE})
class EndedRoundTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RecommendationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;
    private Actor refused;
    private Party party;
    private ApplicationId fresh;
    private ApplicationId opined;
    private ApplicationId forwarded;
    private ApplicationId intended;
    private ApplicationId recorded;
    private ApplicationId returned;
    private ApplicationId qualified;
    private final OpinionId onPaper = new OpinionId(UUID.randomUUID());
    private final InquiryId inquiry = new InquiryId(UUID.randomUUID());

    @BeforeEach
    void applicationsAtEveryPoint() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        var applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        unit = steps.recommender(round);
        refused = people.actor(Role.APPLICANT);
        fresh = onDesk(people.actor(Role.APPLICANT));
        opined = onDesk(people.actor(Role.APPLICANT));
        steps.given(unit, opined, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        forwarded = onDesk(people.actor(Role.APPLICANT));
        steps.recommended(unit, forwarded, Kind.ORGANISATION);
        qualified = steps.qualifiedRow(round, "");
        Rows.run("""
                insert into recommendation (id, programme, round, application, applicant, unit, received_at)
                select gen_random_uuid(), programme, round, id, applicant, unit, submitted_at from application where id = '%s'
                """.formatted(qualified.value()));
        intended = onDesk(refused);
        steps.given(unit, intended, Kind.ORGANISATION, OpinionOutcome.NOT_RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(unit, intended));
        allowed(tell(intended));
        recorded = onDesk(people.actor(Role.APPLICANT));
        allowed(context.getBean(RecordOpinion.class)
                .record(
                        office,
                        recorded,
                        onPaper,
                        steps.form(OpinionOutcome.RECOMMENDED),
                        allOnPaper(Kind.ORGANISATION),
                        scan()));
        party = applicants.organisation("云溪精密有限公司");
        returned = applicants.submitted(party, round);
        allowed(context.getBean(ReturnByUnit.class).giveBack(unit, returned, points()));
        allowed(context.getBean(OpenInquiry.class)
                .open(
                        office,
                        returned,
                        inquiry,
                        new OpenInquiry.Form("接到线索", "请说明情况。", clock.today().plusDays(5))));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsDoneInACancelledRound() {
        rounds.redone(round, Move.CANCEL);
        var acts = new LinkedHashMap<>(procedure());
        acts.putAll(beside());
        return refused(acts, Provision.DECIDE_MAJOR_MATTERS, "ROUND_CANCELLED");
    }

    @TestFactory
    Stream<DynamicTest> nothingOfTheProcedureIsDoneInACompletedRound() {
        completed();
        return refused(procedure(), Provision.PROCEDURE, "ROUND_COMPLETED");
    }

    @Test
    void applicantOfACompletedRoundCanStillBeAsked() {
        completed();
        assertThat(context.getBean(AnswerInquiry.class).answer(party.member(), inquiry, "情况说明如下。", List.of()))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void nothingWaitsAndNobodyIsRemindedOnceTheRoundIsCancelled() {
        var waiting = context.getBean(Waiting.class);
        assertThat(toDos(unit)).contains("todo.recommendations.desk");
        assertThat(toDos(office)).contains("todo.qualification.check");
        assertThat(toDos(director)).contains("todo.recommendations.compare");
        assertThat(toDos(refused)).contains("todo.qualification.statement");
        assertThat(waiting.of(unit)).isNotEmpty();
        assertThat(waiting.of(party.member())).hasSize(2);

        rounds.redone(round, Move.CANCEL);

        assertThat(Stream.of(unit, office, director, refused).flatMap(actor -> toDos(actor).stream()))
                .isEmpty();
        assertThat(Stream.of(unit, office, director, refused, party.member())
                        .flatMap(actor -> waiting.of(actor).stream()))
                .isEmpty();
    }

    @Test
    void pagesOfferNothingOnceTheRoundIsCancelled() {
        var desks = context.getBean(DeskReadings.class);
        var checks = context.getBean(QualificationReadings.class);
        assertThat(desks.list(unit, true, PageRequest.of(1)).list().rows()).isNotEmpty();
        assertThat(desks.page(unit, fresh).working()).isTrue();
        assertThat(desks.page(unit, opined).forwardable()).isTrue();
        assertThat(checks.page(office, forwarded).open()).isTrue();

        rounds.redone(round, Move.CANCEL);

        assertThat(desks.list(unit, true, PageRequest.of(1)).list().rows()).isEmpty();
        assertThat(desks.list(unit, false, PageRequest.of(1)).list().rows()).isNotEmpty();
        assertThat(desks.page(unit, fresh).working()).isFalse();
        assertThat(desks.page(unit, opined).forwardable()).isFalse();
        assertThat(checks.page(office, forwarded).open()).isFalse();
        assertThat(checks.page(office, forwarded).tellable()).isFalse();
    }

    private List<String> toDos(Actor actor) {
        return context.getBean(AskToDos.class).of(actor, "recommendations", "qualification");
    }

    /** What belongs to the procedure of a round. */
    private Map<String, Supplier<Verdict>> procedure() {
        var acts = new LinkedHashMap<String, Supplier<Verdict>>();
        acts.put("the unit checks facts", () -> context.getBean(CheckFacts.class)
                .check(unit, fresh, allTrue(Kind.ORGANISATION)));
        acts.put("the unit gives its opinion", () -> context.getBean(GiveOpinion.class)
                .give(unit, fresh, opinion(), steps.form(OpinionOutcome.RECOMMENDED), scan()));
        acts.put("the unit returns", () -> context.getBean(ReturnByUnit.class).giveBack(unit, fresh, points()));
        acts.put("the unit forwards", () -> context.getBean(ForwardApplication.class)
                .forward(unit, opined));
        acts.put("the office urges", () -> context.getBean(UrgeUnit.class).urge(office, fresh));
        acts.put("the office reassigns", () -> context.getBean(ReassignApplication.class)
                .reassign(office, fresh, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"), "单位逾期", null));
        acts.put("the office records an opinion", () -> context.getBean(RecordOpinion.class)
                .record(
                        office,
                        fresh,
                        opinion(),
                        steps.form(OpinionOutcome.RECOMMENDED),
                        allOnPaper(Kind.ORGANISATION),
                        scan()));
        acts.put("the director confirms an opinion", () -> context.getBean(ConfirmRecordedOpinion.class)
                .confirm(director, onPaper));
        acts.put("the director drops an opinion", () -> context.getBean(DropRecordedOpinion.class)
                .drop(director, onPaper, "与原件不一致"));
        acts.put("the office checks", () -> context.getBean(CheckQualification.class)
                .check(office, forwarded, allTrue(Kind.ORGANISATION)));
        acts.put("the office returns", () -> context.getBean(ReturnByOffice.class)
                .giveBack(office, forwarded, points()));
        acts.put("the office qualifies", () -> context.getBean(QualifyApplication.class)
                .qualify(office, forwarded));
        acts.put("the office tells an intended refusal", () -> tell(forwarded));
        acts.put("the party states its case", () -> context.getBean(StateCase.class)
                .state(refused, intended, "情况已经整改。", null));
        acts.put("the director refuses", () -> context.getBean(RefuseApplication.class)
                .refuse(director, intended, paper(), ""));
        acts.put("the director disqualifies", () -> context.getBean(DisqualifyApplication.class)
                .disqualify(director, qualified, paper(), ""));
        acts.put("the office finds on a condition", () -> context.getBean(FindEligibility.class)
                .find(office, fresh, Provision.REGISTRATION, Outcome.MET, "经查属实"));
        acts.put("the applicant corrects", () -> save());
        acts.put("the applicant attaches a file", () -> new ApplicationsSteps(context, people)
                .attach(party, returned, FilePlace.LICENCE, ApplicationsSteps.pdf("材料.pdf")));
        acts.put("the applicant resubmits", () -> context.getBean(ResubmitApplication.class)
                .resubmit(party.member(), returned, paper()));
        return acts;
    }

    /** What can be done besides, also after the award. */
    private Map<String, Supplier<Verdict>> beside() {
        var acts = new LinkedHashMap<String, Supplier<Verdict>>();
        acts.put("the office inquires", () -> context.getBean(OpenInquiry.class)
                .open(office, fresh, new InquiryId(UUID.randomUUID()), new OpenInquiry.Form("接到线索", null, null)));
        acts.put("the applicant answers", () -> context.getBean(AnswerInquiry.class)
                .answer(party.member(), inquiry, "情况说明如下。", List.of()));
        acts.put("the inquiry is closed", () -> context.getBean(CloseInquiry.class)
                .close(director, inquiry, new CloseInquiry.Form(InquiryOutcome.UNFOUNDED, "经查不属实")));
        acts.put("somebody is recused", () -> context.getBean(RecusePerson.class)
                .recuse(director, office.requirePerson(), fresh, "近亲属任职"));
        return acts;
    }

    private static Stream<DynamicTest> refused(Map<String, Supplier<Verdict>> acts, Provision basis, String rule) {
        return acts.entrySet().stream()
                .map(act -> dynamicTest(
                        act.getKey(),
                        () -> assertThat(act.getValue().get().reasons()).contains(Refusal.of(basis, rule))));
    }

    private Verdict save() {
        return new ApplicationsSteps(context, people)
                .save(
                        party,
                        returned,
                        Section.PROFILE,
                        1,
                        ApplicationsSteps.answers(
                                Section.PROFILE, Kind.ORGANISATION, people.unit(UnitPart.RECOMMENDING), "三全五化"));
    }

    private Verdict tell(ApplicationId application) {
        return context.getBean(TellIntendedRefusal.class)
                .tell(office, application, UUID.randomUUID(), paper(), "未获推荐。");
    }

    private ApplicationId onDesk(Actor applicant) {
        return steps.submitted(round, people.unit(UnitPart.RECOMMENDING), applicant);
    }

    private void completed() {
        Rows.run("update round set phase = 'FOLLOW_UP' where id = '" + round.value() + "'");
    }

    private static List<Corrections.Point> points() {
        return List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"));
    }

    private static OpinionId opinion() {
        return new OpinionId(UUID.randomUUID());
    }

    private static PaperId paper() {
        return new PaperId(UUID.randomUUID());
    }
}
