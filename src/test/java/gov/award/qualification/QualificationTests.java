package gov.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.Corrections;
import gov.award.applications.ResubmitApplication;
import gov.award.applications.Status;
import gov.award.database.TestDatabase;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.people.Visits;
import gov.award.recommendations.CasePage;
import gov.award.recommendations.CheckFacts;
import gov.award.recommendations.CheckItem;
import gov.award.recommendations.Checked;
import gov.award.recommendations.Checklist;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.FactFinding;
import gov.award.recommendations.ForwardApplication;
import gov.award.recommendations.GiveOpinion;
import gov.award.recommendations.OpinionId;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.ReassignApplication;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.ReturnByUnit;
import gov.award.recommendations.UrgeUnit;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** From the unit's facts to the office's decision, on applications really given in on Monday 2 March 2026. */
@DatabaseTest
@Basis(Provision.PROCEDURE)
class QualificationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        unit = steps.recommender(round);
    }

    @Test
    void partyIsHeardBeforeItIsRefused() {
        var applicant = people.actor(Role.APPLICANT);
        var application = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), applicant);
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.NOT_RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        var refuse = context.getBean(RefuseApplication.class);
        assertThat(rules(refuse.refuse(director, application, new PaperId(UUID.randomUUID()), "")))
                .contains("REFUSAL_NOT_TOLD");

        allowed(context.getBean(TellIntendedRefusal.class)
                .tell(office, application, UUID.randomUUID(), new PaperId(UUID.randomUUID()), "未获推荐。"));
        assertThat(rules(refuse.refuse(director, application, new PaperId(UUID.randomUUID()), "")))
                .containsExactly("INTENT_NOT_SERVED");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(StateCase.class)
                .state(people.actor(Role.APPLICANT), application, "与我无关", null));
        allowed(context.getBean(StateCase.class).state(applicant, application, "情况已经整改。", null));
        assertThat(rules(context.getBean(StateCase.class).state(applicant, application, "再说一次", null)))
                .containsExactly("STATED_ALREADY");
        assertThat(rules(refuse.refuse(director, application, new PaperId(UUID.randomUUID()), "")))
                .containsExactly("STATEMENT_NOT_ANSWERED");
        allowed(refuse.refuse(director, application, new PaperId(UUID.randomUUID()), "整改发生在申报截止之后。"));

        assertThat(context.getBean(QualificationReadings.class)
                        .page(office, application)
                        .application()
                        .status())
                .isEqualTo(Status.NOT_QUALIFIED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REGISTRATION",
                "QUALITY_MANAGEMENT",
                "POLICY_CONFORMITY",
                "LEADING_POSITION",
                "REPUTATION",
                "CLEAN_RECORD",
                "HIGHER_AWARD",
                "SUBMISSION"
            })
    @Basis({Provision.POLICY_CONFORMITY, Provision.LEADING_POSITION, Provision.REPUTATION})
    void organisationQualifiesOnlyOnceTheOfficeHasFoundEachConditionTrue(Provision condition) {
        qualifiesOnlyIfTrue(applicants.organisation("云溪机械有限公司"), condition);
    }

    @ParameterizedTest
    @EnumSource(names = {"INDIVIDUAL_AWARENESS", "INDIVIDUAL_CONTRIBUTION", "INDIVIDUAL_CONDUCT", "SUBMISSION"})
    @Basis({Provision.INDIVIDUAL_AWARENESS, Provision.INDIVIDUAL_CONTRIBUTION, Provision.INDIVIDUAL_CONDUCT})
    void individualQualifiesOnlyOnceTheOfficeHasFoundEachConditionTrue(Provision condition) {
        qualifiesOnlyIfTrue(applicants.individual("张三"), condition);
    }

    private void qualifiesOnlyIfTrue(Party party, Provision condition) {
        var application = forwarded(party);
        var check = context.getBean(CheckQualification.class);

        allowed(check.check(office, application, others(party.kind(), condition)));
        assertThat(reasons(qualify(office, application))).containsExactly(Refusal.of(condition, "ITEM_NOT_LOOKED_AT"));
        allowed(check.check(office, application, List.of(new Checked(condition, FactFinding.NOT_TRUE, "与材料不符"))));
        assertThat(reasons(qualify(office, application))).containsExactly(Refusal.of(condition, "FOUND_NOT_TRUE"));
        allowed(check.check(office, application, List.of(new Checked(condition, FactFinding.NOT_CHECKED, "待核"))));
        assertThat(reasons(qualify(office, application))).containsExactly(Refusal.of(condition, "FOUND_NOT_CHECKED"));
        assertThat(status(application)).isEqualTo(Status.FORWARDED);

        allowed(check.check(office, application, List.of(new Checked(condition, FactFinding.TRUE, ""))));
        allowed(qualify(office, application));
        assertThat(status(application)).isEqualTo(Status.QUALIFIED);
        assertThat(rules(qualify(office, application))).contains("NOT_BEFORE_THE_OFFICE");
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY_CONFORMITY", "LEADING_POSITION", "REPUTATION"})
    @Basis({Provision.POLICY_CONFORMITY, Provision.LEADING_POSITION, Provision.REPUTATION})
    void unitRecommendsNothingAgainstWhatItHasFound(Provision condition) {
        var application = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
        var check = context.getBean(CheckFacts.class);
        assertThat(reasons(check.check(unit, application, List.of(new Checked(condition, FactFinding.NOT_TRUE, " ")))))
                .containsExactly(Refusal.of(condition, "FINDING_WITHOUT_NOTE"));
        allowed(check.check(
                unit,
                application,
                steps.everythingTrue(unit, application).stream()
                        .filter(checked -> !checked.item().equals(CheckItem.of(condition)))
                        .toList()));
        allowed(check.check(unit, application, List.of(new Checked(condition, FactFinding.NOT_TRUE, "未见证明"))));

        assertThat(reasons(opinion(application, OpinionOutcome.RECOMMENDED)))
                .containsExactly(Refusal.of(condition, "FOUND_NOT_TRUE"));
        allowed(opinion(application, OpinionOutcome.NOT_RECOMMENDED));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void nobodyElseQualifies() {
        var application = forwarded(applicants.organisation("云溪机械有限公司"));
        for (var role : List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.COMMITTEE)) {
            var actor = people.actor(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> qualify(actor, application));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> qualify(unit, application));
    }

    @Test
    @Basis({Provision.ACCEPT_AND_ORGANISE, Provision.SUBMISSION})
    void officeReturnsOnceWithinFiveWorkingDaysAndOnlyWhatIsBeforeIt() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        var giveBack = context.getBean(ReturnByOffice.class);
        assertThat(rules(giveBack.giveBack(office, application, points()))).contains("APPLICATION_MOVE_NOT_POSSIBLE");
        steps.recommended(unit, application, Kind.ORGANISATION);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> giveBack.giveBack(people.actor(Role.SUPERVISOR), application, points()));
        assertThat(rules(giveBack.giveBack(office, application, List.of())))
                .containsExactly("CORRECTION_WITHOUT_POINTS");
        assertThat(rules(giveBack.giveBack(
                        office, application, List.of(new Corrections.Point(Section.UNIT, "应由另一单位推荐")))))
                .containsExactly("UNIT_HAS_FORWARDED");
        assertThat(context.getBean(QualificationReadings.class)
                        .page(office, application)
                        .sections())
                .contains(Section.PROFILE)
                .doesNotContain(Section.UNIT);
        assertThat(returnable(application)).isEqualTo(LocalDate.of(2026, 3, 9));
        allowed(giveBack.giveBack(office, application, points()));
        assertThat(status(application)).isEqualTo(Status.RETURNED_BY_OFFICE);

        correctedOnTheFifthWorkingDayOnly(party, application);
        assertThat(returnable(application)).isNull();

        assertThat(status(application)).isEqualTo(Status.FORWARDED);
        assertThat(rules(giveBack.giveBack(office, application, points()))).containsExactly("CORRECTIONS_USED_UP");
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.SUBMISSION})
    void unitReturnsOnceAndItsSevenWorkingDaysBeginAgain() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        var giveBack = context.getBean(ReturnByUnit.class);
        var desk = context.getBean(DeskReadings.class);
        assertThat(desk.page(unit, application).correctionUntil()).isEqualTo(LocalDate.of(2026, 3, 9));
        allowed(giveBack.giveBack(unit, application, points()));
        assertThat(desk.page(unit, application).correctionUntil()).isNull();
        assertThat(context.getBean(Archive.class)
                        .list(party.member(), PaperKind.RETURN_BY_UNIT, "", PageRequest.of(1))
                        .rows())
                .singleElement()
                .satisfies(paper -> assertThat(paper.number()).startsWith(unitName()));

        correctedOnTheFifthWorkingDayOnly(party, application);

        assertThat(rules(giveBack.giveBack(unit, application, points()))).containsExactly("CORRECTIONS_USED_UP");
        clock.set(LocalDate.of(2026, 3, 18), LocalTime.of(23, 59, 59));
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        assertThat(context.getBean(DeskReadings.class)
                        .list(unit, false, PageRequest.of(1))
                        .list()
                        .rows())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 18)))
                .satisfies(line -> assertThat(line.late()).isFalse());
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.SUBMISSION})
    void whatWasFoundBeforeACorrectionSaysSoUntilItIsVerifiedAgain() throws Exception {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        var check = context.getBean(CheckFacts.class);
        var all = steps.everythingTrue(unit, application);
        allowed(check.check(unit, application, all));
        assertThat(former(application)).isEmpty();
        allowed(context.getBean(ReturnByUnit.class).giveBack(unit, application, points()));
        correctedOnTheFifthWorkingDayOnly(party, application);
        clock.advance(Duration.ofMinutes(1));

        assertThat(former(application))
                .hasSize(Checklist.onPaper(Kind.ORGANISATION).size());
        assertThat(context.getBean(DeskReadings.class).page(unit, application).items())
                .filteredOn(item -> item.item().sort() == CheckItem.Sort.FILE)
                .isNotEmpty()
                .allMatch(item -> item.former() == null && item.finding() != null);
        var again = List.of(all.getFirst());
        allowed(check.check(unit, application, again));
        assertThat(former(application))
                .hasSize(Checklist.onPaper(Kind.ORGANISATION).size() - 1);

        var keeping = Browser.page(Visits.signedIn(context, http, unit).get("/recommendations/" + application.text()))
                .expectFirst("input[name=unchanged]");
        assertThat(keeping.hasAttr("checked")).isFalse();

        var give = context.getBean(GiveOpinion.class);
        var form = steps.form(OpinionOutcome.RECOMMENDED);
        assertThat(give.give(unit, application, new OpinionId(UUID.randomUUID()), form, RecommendationsSteps.scan())
                        .reasons())
                .extracting(Refusal::rule)
                .containsOnly("ITEM_NOT_LOOKED_AT", "FACT_NOT_LOOKED_AT");
        allowed(check.check(unit, application, all));
        allowed(give.give(unit, application, new OpinionId(UUID.randomUUID()), form, RecommendationsSteps.scan()));
    }

    private @Nullable LocalDate returnable(ApplicationId application) {
        return context.getBean(QualificationReadings.class)
                .page(office, application)
                .correctionUntil();
    }

    private List<Integer> former(ApplicationId application) {
        return context.getBean(DeskReadings.class).page(unit, application).items().stream()
                .map(CasePage.Item::former)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.SUBMISSION})
    void unitGoesOnWithWhatItHasOnceACorrectionHasLapsedAndItsDaysCountFromThen() {
        var application = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
        allowed(context.getBean(ReturnByUnit.class).giveBack(unit, application, points()));
        clock.set(TODAY.plusDays(7), LocalTime.of(23, 59, 59));
        assertThat(rules(context.getBean(CheckFacts.class)
                        .check(unit, application, RecommendationsSteps.allTrue(Kind.ORGANISATION))))
                .containsExactly("NOT_ON_THE_DESK");
        assertThat(rules(opinion(application, OpinionOutcome.RECOMMENDED))).contains("NOT_ON_THE_DESK");

        clock.set(TODAY.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(toDos(unit)).contains("todo.recommendations.desk");
        clock.set(LocalDate.of(2026, 3, 18), LocalTime.of(23, 59, 59));
        assertThat(rules(context.getBean(ReassignApplication.class)
                        .reassign(
                                office, application, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"), "久未办理", null)))
                .contains("REASSIGNED_BEFORE_DUE");
        steps.recommended(unit, application, Kind.ORGANISATION);

        assertThat(context.getBean(DeskReadings.class)
                        .list(unit, false, PageRequest.of(1))
                        .list()
                        .rows())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 18)))
                .satisfies(line -> assertThat(line.late()).isFalse());
        steps.qualified(office, application, Kind.ORGANISATION);
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.RECOMMENDING_UNITS})
    void lapsedCorrectionHandedToAnotherUnitWaitsOnItsDeskWithNewDays() {
        var application = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
        allowed(context.getBean(ReturnByUnit.class).giveBack(unit, application, points()));
        clock.set(LocalDate.of(2026, 3, 19));
        allowed(context.getBean(UrgeUnit.class).urge(office, application));
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        allowed(context.getBean(ReassignApplication.class).reassign(office, application, other, "久未办理", null));

        var successor = steps.recommender(round, other);
        assertThat(toDos(successor)).contains("todo.recommendations.desk");
        var page = context.getBean(DeskReadings.class).page(successor, application);
        assertThat(page.due()).isEqualTo(LocalDate.of(2026, 3, 30));
        clock.advance(Duration.ofMinutes(1));
        steps.recommended(successor, application, Kind.ORGANISATION);
    }

    @Test
    @Basis({Provision.ACCEPT_AND_ORGANISE, Provision.RECOMMENDING_UNITS})
    void correctionIsTakenThoughTheUnitThatForwardedRecommendsNoLonger() throws SQLException {
        var party = applicants.organisation("云溪机械有限公司");
        var application = forwarded(party);
        allowed(context.getBean(ReturnByOffice.class).giveBack(office, application, points()));
        try (var connection = TestDatabase.shared().superuser();
                var part = connection.prepareStatement("delete from award.unit_part where unit = ?")) {
            part.setObject(1, people.unit(UnitPart.RECOMMENDING).value());
            assertThat(part.executeUpdate()).isOne();
        }

        correctedOnTheFifthWorkingDayOnly(party, application);

        assertThat(status(application)).isEqualTo(Status.FORWARDED);
    }

    @Test
    @Basis({Provision.ACCEPT_AND_ORGANISE, Provision.SUBMISSION})
    void officeGoesOnWithWhatItHasOnceItsCorrectionHasLapsed() {
        var application = forwarded(applicants.organisation("云溪机械有限公司"));
        allowed(context.getBean(ReturnByOffice.class).giveBack(office, application, points()));
        var check = context.getBean(CheckQualification.class);
        var all = RecommendationsSteps.allTrue(Kind.ORGANISATION);
        clock.set(TODAY.plusDays(7), LocalTime.of(23, 59, 59));
        assertThat(rules(check.check(office, application, all))).containsExactly("NOT_BEFORE_THE_OFFICE");
        assertThat(rules(qualify(office, application))).contains("NOT_BEFORE_THE_OFFICE");
        assertThat(toDos(office)).doesNotContain("todo.qualification.check");

        clock.set(TODAY.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(toDos(office)).contains("todo.qualification.check");
        allowed(check.check(office, application, all));
        allowed(qualify(office, application));
        assertThat(status(application)).isEqualTo(Status.QUALIFIED);
    }

    private List<String> toDos(Actor actor) {
        return context.getBean(AskToDos.class).of(actor, "recommendations", "qualification");
    }

    /** Tuesday the 10th is the sixth working day after Monday the 2nd. */
    private void correctedOnTheFifthWorkingDayOnly(Party party, ApplicationId application) {
        var resubmit = context.getBean(ResubmitApplication.class);
        clock.set(TODAY.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(rules(resubmit.resubmit(party.member(), application, new PaperId(UUID.randomUUID()))))
                .containsExactly("CORRECTION_OVER");
        clock.set(TODAY.plusDays(7), LocalTime.of(23, 59, 59));
        allowed(applicants.save(party, application, Section.PROFILE, 1, Map.of("profile-text", "补正后的概述")));
        allowed(resubmit.resubmit(party.member(), application, new PaperId(UUID.randomUUID())));
    }

    @Test
    void partyHasFiveWorkingDaysForItsStatementFromTheDayThePaperReachedIt() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = forwarded(party);
        allowed(context.getBean(CheckQualification.class)
                .check(office, application, List.of(new Checked(Provision.REPUTATION, FactFinding.NOT_TRUE, "有属实投诉"))));
        var paper = told(application, "信誉条件不符。");
        clock.set(TODAY.plusDays(30));
        assertThat(statement(party, application).due()).isNull();
        assertThat(rules(refuse(application))).containsExactly("INTENT_NOT_SERVED");
        clock.set(TODAY.plusDays(1));
        allowed(context.getBean(OpenPaper.class).open(party.member(), paper));
        var due = Objects.requireNonNull(statement(party, application).due());
        assertThat(due).isEqualTo(TODAY.plusDays(8));

        clock.set(due, LocalTime.of(23, 59, 59));
        assertThat(rules(refuse(application))).containsExactly("PARTY_NOT_HEARD");
        clock.set(due.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(rules(context.getBean(StateCase.class).state(party.member(), application, "迟到的陈述", null)))
                .containsExactly("STATEMENT_TOO_LATE");
        allowed(refuse(application));
        assertThat(status(application)).isEqualTo(Status.NOT_QUALIFIED);
    }

    @Test
    void nobodyIsRefusedOnAGroundThatWasNotTold() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = forwarded(party);
        var check = context.getBean(CheckQualification.class);
        allowed(check.check(
                office, application, List.of(new Checked(Provision.REPUTATION, FactFinding.NOT_TRUE, "有属实投诉"))));
        allowed(context.getBean(OpenPaper.class).open(party.member(), told(application, "信誉条件不符。")));
        allowed(context.getBean(StateCase.class).state(party.member(), application, "投诉已经撤回。", null));
        assertThat(rules(tell(application, new PaperId(UUID.randomUUID()), "信誉条件不符。")))
                .containsExactly("REFUSAL_ALREADY_INTENDED");

        allowed(check.check(office, application, List.of(new Checked(Provision.REPUTATION, FactFinding.TRUE, ""))));
        allowed(check.check(
                office, application, List.of(new Checked(Provision.POLICY_CONFORMITY, FactFinding.NOT_TRUE, "环保不合规"))));
        assertThat(reasons(refuse(application, "经复核不成立。")))
                .containsExactly(Refusal.of(Provision.REPUTATION, "TOLD_GROUND_GONE"));

        var anew = told(application, "不符合环保政策。");
        assertThat(rules(refuse(application, "经复核不成立。"))).containsExactly("INTENT_NOT_SERVED");
        allowed(context.getBean(OpenPaper.class).open(party.member(), anew));
        var due = Objects.requireNonNull(statement(party, application).due());
        assertThat(due).isEqualTo(TODAY.plusDays(7));
        clock.set(due.plusDays(1));
        assertThat(rules(refuse(application, ""))).containsExactly("STATEMENT_NOT_ANSWERED");
        allowed(refuse(application, "经复核不成立。"));
    }

    private String unitName() {
        return context.getBean(Units.class)
                .name(people.unit(UnitPart.RECOMMENDING))
                .orElseThrow();
    }

    private PaperId told(ApplicationId application, String facts) {
        var paper = new PaperId(UUID.randomUUID());
        allowed(tell(application, paper, facts));
        return paper;
    }

    private Verdict tell(ApplicationId application, PaperId paper, String facts) {
        return context.getBean(TellIntendedRefusal.class).tell(office, application, UUID.randomUUID(), paper, facts);
    }

    private QualificationPage.Intended statement(Party party, ApplicationId application) {
        return context.getBean(QualificationReadings.class)
                .statement(party.member(), application)
                .intended();
    }

    private Verdict refuse(ApplicationId application) {
        return refuse(application, "");
    }

    private Verdict refuse(ApplicationId application, String answer) {
        return context.getBean(RefuseApplication.class)
                .refuse(director, application, new PaperId(UUID.randomUUID()), answer);
    }

    private Verdict qualify(Actor actor, ApplicationId application) {
        return context.getBean(QualifyApplication.class).qualify(actor, application);
    }

    private Verdict opinion(ApplicationId application, OpinionOutcome outcome) {
        return context.getBean(GiveOpinion.class)
                .give(
                        unit,
                        application,
                        new OpinionId(UUID.randomUUID()),
                        steps.form(outcome),
                        RecommendationsSteps.scan());
    }

    private ApplicationId forwarded(Party party) {
        var application = applicants.submitted(party, round);
        steps.recommended(unit, application, party.kind());
        return application;
    }

    private Status status(ApplicationId application) {
        return context.getBean(QualificationReadings.class)
                .page(office, application)
                .application()
                .status();
    }

    private static List<Checked> others(Kind kind, Provision condition) {
        return RecommendationsSteps.allTrue(kind).stream()
                .filter(checked -> checked.item().basis() != condition)
                .toList();
    }

    /** The one return is not used up on a step the applicant does not have. */
    @Test
    @Basis(Provision.SUBMISSION)
    void returnNamesStepsOfTheApplicantsOwnForm() {
        var person = applicants.submitted(applicants.individual("绣工"), round);
        var back = context.getBean(ReturnByUnit.class);
        assertThat(rules(back.giveBack(unit, person, List.of(new Corrections.Point(Section.PRODUCTS, "产品不全")))))
                .containsExactly("CORRECTION_OF_NOTHING_ASKED");
        allowed(back.giveBack(unit, person, List.of(new Corrections.Point(Section.HONOURS, "业绩不全"))));
    }

    private static List<Corrections.Point> points() {
        return List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"));
    }

    /** Without their arguments. */
    private static List<Refusal> reasons(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> Refusal.of(reason.basis(), reason.rule()))
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
