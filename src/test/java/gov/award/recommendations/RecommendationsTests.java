package gov.award.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.qualification.CheckQualification;
import gov.award.qualification.QualifyApplication;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import gov.award.web.PageRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis({Provision.RECOMMENDATION_TIME, Provision.PROCEDURE, Provision.PRINCIPLES, Provision.RECOMMENDING_UNITS})
class RecommendationsTests {

    /** The seventh working day after Monday 2 March 2026. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor unit;
    private Actor applicant;
    private ApplicationId application;

    @BeforeEach
    void submittedApplication() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        director = steps.pledged(round, rounds.director());
        unit = steps.recommender(round);
        applicant = people.actor(Role.APPLICANT);
        application = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), applicant);
    }

    @Test
    void unitRecommendsAndForwards() {
        steps.recommended(unit, application, Kind.ORGANISATION);

        var page = page();
        assertThat(page.application().status()).isEqualTo(Status.FORWARDED);
        assertThat(Objects.requireNonNull(page.opinion()).outcome()).isEqualTo(OpinionOutcome.RECOMMENDED);
        assertThat(page.late()).isFalse();
        assertThat(page.due()).isEqualTo(LAST_DAY);
    }

    @Test
    void forwardingOnTheSeventhWorkingDayIsInTimeAndOnTheEighthIsRecordedAsLate() {
        var second = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        clock.set(LAST_DAY, java.time.LocalTime.of(23, 59, 59));
        steps.recommended(unit, application, Kind.ORGANISATION);
        clock.set(LAST_DAY.plusDays(1), java.time.LocalTime.MIDNIGHT);
        steps.recommended(unit, second, Kind.ORGANISATION);

        var lines = context.getBean(DeskReadings.class)
                .list(unit, false, PageRequest.of(1))
                .list()
                .rows();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.application().equals(application))
                .allMatch(line -> !line.late());
        assertThat(lines).filteredOn(line -> line.application().equals(second)).allMatch(DeskPage.Line::late);
    }

    @Test
    void unitThatReturnsAfterItsDaysStaysLateThoughTheyCountAnew() {
        clock.set(LAST_DAY.plusDays(1), java.time.LocalTime.NOON);
        allowed(context.getBean(ReturnByUnit.class)
                .giveBack(unit, application, List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"))));

        assertThat(page().due()).isAfter(LAST_DAY.plusDays(1));
        assertThat(page().late()).isTrue();
        assertThat(page().history().getLast()).satisfies(returned -> {
            assertThat(returned.cause()).isEqualTo("RETURNED");
            assertThat(returned.reason()).isEqualTo("概述过于简略");
            assertThat(returned.due()).isNotNull();
        });
    }

    @Test
    void anotherUnitFindsNothing() {
        var other = steps.recommender(round, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"));

        assertThat(context.getBean(DeskReadings.class)
                        .list(other, false, PageRequest.of(1))
                        .list()
                        .total())
                .isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(DeskReadings.class).page(other, application));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(CheckFacts.class)
                .check(other, application, RecommendationsSteps.allTrue(Kind.ORGANISATION)));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void nobodySeesOrDoesAnythingBeforePledging() {
        var newcomer = people.actor(Role.RECOMMENDER);

        assertThat(rules(context.getBean(CheckFacts.class)
                        .check(newcomer, application, RecommendationsSteps.allTrue(Kind.ORGANISATION))))
                .containsExactly("PLEDGE_MISSING");
        assertThat(context.getBean(DeskReadings.class)
                        .page(newcomer, application)
                        .pledged())
                .isFalse();
    }

    @Test
    void opinionRestsOnEveryItemAndIsGivenOnce() {
        var give = context.getBean(GiveOpinion.class);
        var form = steps.form(OpinionOutcome.RECOMMENDED);

        assertThat(rules(give.give(
                        unit, application, new OpinionId(UUID.randomUUID()), form, RecommendationsSteps.scan())))
                .containsOnly("ITEM_NOT_LOOKED_AT", "FACT_NOT_LOOKED_AT")
                .hasSize(Checklist.onPaper(Kind.ORGANISATION).size());

        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        assertThat(rules(give.give(
                        unit, application, new OpinionId(UUID.randomUUID()), form, RecommendationsSteps.scan())))
                .containsExactly("OPINION_ALREADY_GIVEN");
    }

    @Test
    void scanOfARefusedOpinionNeedNotBeSentAgain() {
        var refused = new OpinionId(UUID.randomUUID());
        var form = steps.form(OpinionOutcome.RECOMMENDED);
        var give = context.getBean(GiveOpinion.class);
        assertThat(rules(give.give(unit, application, refused, form, RecommendationsSteps.scan())))
                .contains("ITEM_NOT_LOOKED_AT");
        allowed(context.getBean(KeepScan.class).keep(unit, application, refused, RecommendationsSteps.scan()));
        var readings = context.getBean(DeskReadings.class);
        assertThat(readings.page(unit, application, refused).kept())
                .extracting(CasePage.KeptScan::opinion, CasePage.KeptScan::name)
                .containsExactly(refused, "推荐意见.pdf");

        var colleague = steps.recommender(round);
        var other = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        assertThat(readings.page(colleague, application, refused).kept()).isNull();
        assertThat(readings.page(office, application, refused).kept()).isNull();
        assertThat(readings.page(unit, other, refused).kept()).isNull();
        var nothing = new MockMultipartFile("scan", new byte[0]);
        for (var each : List.of(application, other)) {
            allowed(context.getBean(CheckFacts.class).check(unit, each, steps.everythingTrue(unit, each)));
        }
        assertThat(rules(give.give(unit, other, refused, form, nothing))).containsExactly("FILE_EMPTY");
        assertThat(rules(give.give(colleague, application, refused, form, nothing)))
                .containsExactly("FILE_EMPTY");

        allowed(give.give(unit, application, refused, form, nothing));
        assertThat(Objects.requireNonNull(page().opinion()).id()).isEqualTo(refused);
        assertThat(readings.page(unit, application, refused).kept()).isNull();
    }

    @Test
    void refusedFormNamesTheScanItKeptAndIsSentWithoutIt() throws Exception {
        allowed(context.getBean(CheckFacts.class).check(unit, application, steps.everythingTrue(unit, application)));
        var at = "/recommendations/" + application.text();
        var browser = Visits.signedIn(context, http, unit);
        browser.get(at);
        var tomorrow = clock.today().plusDays(1).toString();
        var scan = new MockMultipartFile("scan", "推荐意见.pdf", "application/pdf", SampleFiles.pdf("盖章推荐意见"));
        var nothing = new MockMultipartFile("scan", "", "application/octet-stream", new byte[0]);
        String kept = "";
        for (var sent : List.of(scan, nothing)) {
            var refused = browser.send(at + "/opinion", List.of(sent), opinion(tomorrow, kept));
            assertThat(refused.getStatus()).isEqualTo(422);
            var form = Browser.page(refused).expectFirst("form[action=" + at + "/opinion]");
            assertThat(form.text()).contains("已上传的扫描件：推荐意见.pdf");
            assertThat(form.expectFirst("input[name=scan]").hasAttr("required")).isFalse();
            kept = form.expectFirst("input[name=kept]").val();
        }
        var given = browser.send(
                at + "/opinion", List.of(nothing), opinion(clock.today().toString(), kept));
        assertThat(given.getStatus()).isEqualTo(303);
        assertThat(Objects.requireNonNull(page().opinion()).id().text()).isEqualTo(kept);
    }

    private static String[] opinion(String signedOn, String kept) {
        return new String[] {
            "outcome", "RECOMMENDED", "reasons", "情况属实。", "signedBy", "单位负责人", "signedOn", signedOn, "kept", kept
        };
    }

    @Test
    void opinionIsSignedFromTheDayOfReceiptToTheDayItIsGiven() {
        allowed(context.getBean(CheckFacts.class).check(unit, application, steps.everythingTrue(unit, application)));
        var received = clock.today();
        clock.set(received.plusDays(3));

        assertThat(signed(received.minusDays(1))).containsExactly("SIGNED_BEFORE_RECEIPT");
        assertThat(signed(received.plusDays(4))).containsExactly("SIGNED_IN_THE_FUTURE");
        assertThat(rules(record(
                        new OpinionId(UUID.randomUUID()),
                        form(received.minusDays(1)),
                        RecommendationsSteps.allOnPaper(Kind.ORGANISATION))))
                .containsExactly("SIGNED_BEFORE_RECEIPT");
        assertThat(signed(received)).isEmpty();
    }

    private List<String> signed(LocalDate day) {
        return rules(context.getBean(GiveOpinion.class)
                .give(unit, application, new OpinionId(UUID.randomUUID()), form(day), RecommendationsSteps.scan()));
    }

    private static OpinionForm form(LocalDate signedOn) {
        return new OpinionForm(OpinionOutcome.RECOMMENDED, "经核实，情况属实。", "单位负责人", signedOn);
    }

    @Test
    void notRecommendedIsForwardedAllTheSameButNotQualified() {
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.NOT_RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        allowed(context.getBean(CheckQualification.class)
                .check(office, application, RecommendationsSteps.allTrue(Kind.ORGANISATION)));

        assertThat(rules(context.getBean(QualifyApplication.class).qualify(office, application)))
                .contains("NOT_RECOMMENDED");
    }

    @Test
    void nothingIsForwardedTwiceOrWithoutAnOpinion() {
        var forward = context.getBean(ForwardApplication.class);
        assertThat(rules(forward.forward(unit, application))).containsExactly("NO_OPINION_YET");
        steps.recommended(unit, application, Kind.ORGANISATION);
        assertThat(rules(forward.forward(unit, application))).containsExactly("NOT_ON_THE_DESK");
    }

    @Test
    void reassignedOnlyOnceOverdueAndUrged() {
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        var reassign = context.getBean(ReassignApplication.class);

        assertThat(rules(reassign.reassign(office, application, other, "久未办理", null)))
                .containsExactly("REASSIGNED_BEFORE_DUE", "REASSIGNED_WITHOUT_URGING");
        clock.set(LAST_DAY.plusDays(1));
        allowed(context.getBean(UrgeUnit.class).urge(office, application));
        assertThat(rules(context.getBean(UrgeUnit.class).urge(office, application)))
                .containsExactly("URGED_TODAY");
        allowed(reassign.reassign(office, application, other, "久未办理", null));

        var successor = steps.recommender(round, other);
        var line = context.getBean(DeskReadings.class)
                .list(successor, true, PageRequest.of(1))
                .list()
                .rows()
                .getFirst();
        assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(context.getBean(DeskReadings.class)
                        .list(unit, true, PageRequest.of(1))
                        .list()
                        .rows())
                .isEmpty();
    }

    @Test
    void recordedOpinionStandsOnlyAfterASecondPersonComparedIt() {
        var opinion = new OpinionId(UUID.randomUUID());
        var all = RecommendationsSteps.allOnPaper(Kind.ORGANISATION);
        assertThat(rules(record(opinion, List.of()))).contains("NOTHING_CHECKED", "ITEM_NOT_LOOKED_AT");
        assertThat(rules(record(opinion, all.subList(1, all.size())))).containsExactly("ITEM_NOT_LOOKED_AT");
        var untrue = new ArrayList<>(all);
        untrue.set(0, new Checked(all.getFirst().item(), FactFinding.NOT_TRUE, "与证照不符"));
        assertThat(rules(record(opinion, untrue))).containsExactly("FOUND_NOT_TRUE");
        allowed(record(opinion, all));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(ConfirmRecordedOpinion.class).confirm(office, opinion));

        allowed(context.getBean(ConfirmRecordedOpinion.class).confirm(director, opinion));

        assertThat(page().application().status()).isEqualTo(Status.FORWARDED);
        assertThat(page().items()).allMatch(item -> item.finding() == FactFinding.TRUE);
        assertThat(rules(context.getBean(QualifyApplication.class).qualify(office, application)))
                .contains("RECOMMENDED_IT_ONESELF");
    }

    @Test
    void sealedOpinionTheOfficeHadInTimeIsInTimeHoweverLateItIsCompared() {
        var opinion = new OpinionId(UUID.randomUUID());
        clock.set(LAST_DAY, java.time.LocalTime.of(16, 0));
        allowed(record(opinion, RecommendationsSteps.allOnPaper(Kind.ORGANISATION)));
        clock.set(LAST_DAY.plusDays(3), java.time.LocalTime.of(9, 0));
        var board = context.getBean(gov.award.intake.IntakeReadings.class);
        assertThat(board.board(office, round).overdue()).isEmpty();

        allowed(context.getBean(ConfirmRecordedOpinion.class).confirm(director, opinion));
        assertThat(page().late()).isFalse();
    }

    @Test
    void identifierOfAnOpinionGivenElsewhereIsOfNoneHere() {
        var opinion = new OpinionId(UUID.randomUUID());
        var second = steps.submitted(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT));
        for (var each : List.of(application, second)) {
            allowed(context.getBean(CheckFacts.class).check(unit, each, steps.everythingTrue(unit, each)));
        }
        var give = context.getBean(GiveOpinion.class);
        var form = steps.form(OpinionOutcome.RECOMMENDED);
        allowed(give.give(unit, application, opinion, form, RecommendationsSteps.scan()));
        assertThatThrownBy(() -> give.give(unit, second, opinion, form, RecommendationsSteps.scan()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opinionThatALateUnitDoesNotForwardTheOfficeForwardsForIt() {
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        var reassign = context.getBean(ReassignApplication.class);
        var forward = context.getBean(ForwardApplication.class);
        assertThat(rules(forward.forward(office, application)))
                .containsExactly("REASSIGNED_BEFORE_DUE", "REASSIGNED_WITHOUT_URGING");
        clock.set(LAST_DAY.plusDays(1));
        assertThat(rules(forward.forward(office, application))).containsExactly("REASSIGNED_WITHOUT_URGING");
        assertThat(page().forwardedByOffice()).isFalse();
        allowed(context.getBean(UrgeUnit.class).urge(office, application));
        assertThat(page().units()).isEmpty();
        assertThat(rules(reassign.reassign(office, application, other, "久未报送", null)))
                .containsExactly("OPINION_ALREADY_GIVEN");

        assertThat(page().forwardedByOffice()).isTrue();
        allowed(forward.forward(office, application));

        assertThat(page().opinion()).isNotNull();
        assertThat(page().forwardable()).isFalse();
    }

    @Test
    void recordedOpinionThatWaitsForTheDirectorIsNotTheUnitsDelay() {
        var opinion = new OpinionId(UUID.randomUUID());
        allowed(record(opinion, RecommendationsSteps.allOnPaper(Kind.ORGANISATION)));
        clock.set(LAST_DAY.plusDays(1));
        allowed(context.getBean(UrgeUnit.class).urge(office, application));
        var other = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        var reassign = context.getBean(ReassignApplication.class);

        assertThat(page().units()).isEmpty();
        assertThat(rules(reassign.reassign(office, application, other, "久未报送", null)))
                .containsExactly("OPINION_ALREADY_GIVEN");
    }

    @Test
    void recordedOpinionThatIsNotWhatThePaperSaysIsDroppedAndNeverStood() {
        var opinion = new OpinionId(UUID.randomUUID());
        allowed(record(opinion, RecommendationsSteps.allOnPaper(Kind.ORGANISATION)));
        var drop = context.getBean(DropRecordedOpinion.class);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drop.drop(office, opinion, "与原件不符"));
        var unpledged = people.actor(Role.DIRECTOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drop.drop(unpledged, opinion, "与原件不符"));
        assertThat(rules(drop.drop(director, opinion, " "))).containsExactly("REASON_NEEDED");

        allowed(drop.drop(director, opinion, "与原件不符"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drop.drop(director, opinion, "再次"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(ConfirmRecordedOpinion.class).confirm(director, opinion));
        assertThat(page().application().status()).isEqualTo(Status.SUBMITTED);
        assertThat(rules(context.getBean(ForwardApplication.class).forward(unit, application)))
                .containsExactly("NO_OPINION_YET");
        allowed(record(new OpinionId(UUID.randomUUID()), RecommendationsSteps.allOnPaper(Kind.ORGANISATION)));
    }

    /** What the unit has still to do: its opinion while none stands, then to forward it, then nothing. */
    @Test
    void unitIsToldWhenOnlyForwardingIsLeft() {
        assertThat(toDos()).containsExactly("todo.recommendations.desk");
        var dropped = new OpinionId(UUID.randomUUID());
        allowed(record(dropped, RecommendationsSteps.allOnPaper(Kind.ORGANISATION)));
        assertThat(toDos()).containsExactly("todo.recommendations.desk");
        clock.advance(Duration.ofMinutes(1));
        allowed(context.getBean(DropRecordedOpinion.class).drop(director, dropped, "与原件不符"));
        assertThat(toDos()).containsExactly("todo.recommendations.desk");
        clock.advance(Duration.ofMinutes(1));
        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        assertThat(toDos()).containsExactly("todo.recommendations.forward");
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        assertThat(toDos()).isEmpty();
    }

    private List<String> toDos() {
        return context.getBean(AskToDos.class).of(unit, "recommendations");
    }

    private CasePage page() {
        return context.getBean(DeskReadings.class).page(office, application);
    }

    private Verdict record(OpinionId opinion, List<Checked> checked) {
        return record(opinion, steps.form(OpinionOutcome.RECOMMENDED), checked);
    }

    private Verdict record(OpinionId opinion, OpinionForm form, List<Checked> checked) {
        return context.getBean(RecordOpinion.class)
                .record(office, application, opinion, form, checked, RecommendationsSteps.scan());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
