package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.consultations.ConsultationsSteps;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The committee submits the list for approval: whoever presides, or a clerk from its signed paper. */
@DatabaseTest
@Import(FixedNotice.class)
@Basis({Provision.APPROVAL, Provision.PROPOSE_WINNERS})
class SubmissionsTests {

    private static final String PAPER = "SUBMISSION_FOR_APPROVAL";

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    FixedNotice gate;

    @Autowired
    AskToDos toDos;

    @Autowired
    CheckSubmission checkSubmission;

    private PeopleSteps people;
    private RankingsSteps rankings;
    private RoundsSteps rounds;
    private DeliberationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private ApplicationId first;
    private ApplicationId second;
    private ApplicationId person;

    @BeforeEach
    void noticeHasRunItsTime() {
        var proposed = new ProposedRound(context, clock);
        people = proposed.people;
        rankings = proposed.rankings;
        rounds = proposed.rounds;
        steps = proposed.steps;
        round = proposed.round;
        office = proposed.office;
        director = proposed.director;
        first = proposed.first;
        second = proposed.second;
        person = proposed.person;
        rankings.reached(round, Phase.PUBLIC_NOTICE);
        gate.over(clock.now());
    }

    @Test
    void onlyWhoeverPresidesSubmits() {
        for (var other : List.of(office, director, people.actor(Role.COMMITTEE), people.actor(Role.GOVERNMENT))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.submit(other, id()));
        }
        var unpledged = people.actor(Role.CHAIR);
        assertThat(rules(steps.submit(unpledged, id()))).containsExactly("PLEDGE_MISSING");
        rankings.recused(round, steps.chair(), second);
        assertThat(rules(steps.submit(id()))).containsExactly("RECUSED_FROM_ROUND");

        var deputy = steps.committee().seats().get(1).actor();
        assertThat(steps.submit(deputy, id())).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoeverPresidesIsRemindedOnceTheNoticeHasRunItsTime() {
        var end = clock.now();
        gate.endsAt = null;
        assertThat(toDos.of(steps.chair(), "deliberations")).doesNotContain("todo.submit");
        gate.endsAt = end.plusSeconds(1);
        assertThat(toDos.of(steps.chair(), "deliberations")).doesNotContain("todo.submit");
        gate.endsAt = end;
        assertThat(toDos.of(steps.chair(), "deliberations")).contains("todo.submit");
        assertThat(toDos.of(office, "deliberations")).doesNotContain("todo.submit");

        recorded();
        assertThat(toDos.of(steps.chair(), "deliberations")).doesNotContain("todo.submit");
        assertThat(toDos.of(director, "deliberations")).contains("todo.submissionCompare");
    }

    @Test
    void signedPaperCountsOnlyOnceTheDirectorHasComparedIt() {
        var id = recorded();
        assertThat(page(director).submissions()).isEmpty();
        assertThat(page(director).checkable()).isTrue();
        assertThat(rules(steps.submit(id()))).containsExactly("SUBMISSION_WAITS");
        assertThat(rules(record(id(), ConsultationsSteps.scan()))).containsExactly("SUBMISSION_WAITS");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(office, id, Compared.CONFIRMED));
        assertThat(check(director, id, Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
        var page = page(director);
        assertThat(page.round().phase()).isEqualTo(Phase.APPROVAL);
        assertThat(page.waiting()).isNull();
        assertThat(page.submissions()).singleElement().satisfies(sent -> {
            assertThat(sent.onPaper()).isTrue();
            assertThat(sent.scan()).isNotNull();
            assertThat(sent.entries()).hasSize(3);
        });
        assertThat(page(people.actor(Role.GOVERNMENT)).submissions())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.onPaper()).isTrue();
                    assertThat(sent.scan()).isNull();
                });
        assertThat(RankingsSteps.paper(PAPER)).contains("依据评委会签名的书面报请代录");
        assertThat(rules(check(director, id, Compared.CONFIRMED))).containsExactly("SUBMISSION_COMPARED");
    }

    @Test
    void whatThePresidingPersonSubmitsIsNotShownAsTakenFromPaper() {
        assertThat(steps.submit(id())).isEqualTo(Verdict.ALLOWED);

        assertThat(page(director).submissions()).singleElement().satisfies(sent -> assertThat(sent.onPaper())
                .isFalse());
        assertThat(RankingsSteps.paper(PAPER)).doesNotContain("代录");
    }

    @Test
    void paperIsRecordedByTheOfficeWithItsScanAndUnderTheSameConditions() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> context.getBean(RecordSubmission.class)
                .record(director, round, id(), ConsultationsSteps.scan()));
        assertThat(record(id(), Upload.of(null))).isInstanceOf(Verdict.Refused.class);
        var end = clock.now();
        gate.endsAt = end.plusSeconds(1);
        assertThat(rules(record(id(), ConsultationsSteps.scan()))).containsExactly("NOTICE_STILL_RUNS");
        assertThat(page(director).waiting()).isNull();
        gate.endsAt = end;
        assertThat(record(id(), ConsultationsSteps.scan())).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoeverRecordedThePaperDoesNotCompareIt() {
        var unit = people.unit(UnitPart.OFFICE);
        var both = new Actor(
                director.name(),
                director.person(),
                director.programme(),
                List.of(new Actor.Grant(Role.DIRECTOR, null), new Actor.Grant(Role.OFFICE, unit)));
        var id = id();
        assertThat(context.getBean(RecordSubmission.class).record(both, round, id, ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(rules(check(both, id, Compared.CONFIRMED))).containsExactly("COMPARED_BY_RECORDER");
    }

    @Test
    void paperThatNoLongerFitsIsSentBack() {
        var id = recorded();
        gate.heldBack.add(second);
        assertThat(rules(check(director, id, Compared.CONFIRMED))).containsExactly("SUBMISSION_CHANGED");
        assertThat(rules(checkSubmission.check(director, id, new Comparison(Compared.REJECTED, " "))))
                .containsExactly("COMPARISON_WITHOUT_REASON");
        assertThat(check(director, id, Compared.REJECTED)).isEqualTo(Verdict.ALLOWED);
        assertThat(page(director).round().phase()).isEqualTo(Phase.PUBLIC_NOTICE);

        assertThat(check(director, recorded(), Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.RESOLVE_MAJOR_ISSUES)
    void deliberationDoneAnewVoidsAPaperNotYetCompared() {
        var id = recorded();
        rounds.redone(round, Move.REDO_DELIBERATION);

        assertThat(page(director).waiting()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(director, id, Compared.CONFIRMED));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoeverIsRecusedSeesNothingOfThePaper() {
        var id = recorded();
        var readings = context.getBean(ApprovalReadings.class);
        var colleague = rounds.pledged(round, people.actor(Role.OFFICE));
        assertThat(page(colleague).waiting()).isNotNull();
        rankings.recused(round, colleague, second);

        assertThat(page(colleague).waiting()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.scan(colleague, id));
    }

    @Test
    void whoWouldBeSubmittedIsShownBefore() {
        gate.heldBack.add(second);

        var page = page(steps.chair());
        assertThat(page.submittable()).isTrue();
        assertThat(page.planned())
                .extracting(DeliberationPages.EntryLine::name, DeliberationPages.EntryLine::fate)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("甲公司", SubmissionFate.SUBMITTED),
                        org.assertj.core.groups.Tuple.tuple("乙公司", SubmissionFate.HELD_BACK),
                        org.assertj.core.groups.Tuple.tuple("张工", SubmissionFate.SUBMITTED));
        assertThat(page(people.actor(Role.CHAIR)).planned()).isEmpty();
    }

    @Test
    @Basis(Provision.QUOTA)
    void everyVacantPlaceGoesToTheGovernmentWithItsReason() {
        gate.dropped.add(second);
        rankings.withdrawn(person);
        assertThat(steps.submit(id())).isEqualTo(Verdict.ALLOWED);

        assertThat(RankingsSteps.paper(PAPER))
                .contains("企业（组织）空缺1个：达不到奖励条件。")
                .contains("企业（组织）空缺1个：原拟获奖的乙公司因公示期间的投诉经核查属实，不再列入获奖名单。")
                .contains("个人空缺1名：原拟获奖个人已自愿退出评选。")
                .doesNotContain("张工");
    }

    @Test
    @Basis(Provision.QUOTA)
    void placeOfSomeoneDisqualifiedIsVacantWithAReason() {
        rankings.disqualified(first);
        rankings.disqualified(person);
        assertThat(steps.submit(id())).isEqualTo(Verdict.ALLOWED);

        assertThat(RankingsSteps.paper(PAPER))
                .contains("原拟获奖的甲公司因不再符合参评条件，经告知并听取陈述申辩，已依程序取消参评资格。")
                .contains("原拟获奖个人因不再符合参评条件")
                .doesNotContain("张工");
    }

    @Test
    @Basis(Provision.QUOTA)
    void laterSubmissionTellsTheVacanciesThatAroseSince() {
        gate.heldBack.addAll(List.of(second, person));
        var submission = id();
        assertThat(steps.submit(submission)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper(PAPER)).contains("另有2个对象").doesNotContain("原拟获奖");
        var day = clock.today();
        assertThat(context.getBean(RecordApproval.class)
                        .record(
                                people.actor(Role.GOVERNMENT),
                                submission,
                                new ApprovalId(UUID.randomUUID()),
                                DeliberationsSteps.approval(day, "文1", first),
                                ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        gate.heldBack.clear();
        gate.dropped.add(person);
        clock.set(day.plusDays(3));

        assertThat(check(director, recorded(), Compared.CONFIRMED)).isEqualTo(Verdict.ALLOWED);
        assertThat(RankingsSteps.paper(PAPER))
                .contains("乙公司", "个人空缺1名：原拟获奖个人因公示期间的投诉经核查属实")
                .doesNotContain("达不到奖励条件", "张工");
    }

    private SubmissionId recorded() {
        var id = id();
        assertThat(record(id, ConsultationsSteps.scan())).isEqualTo(Verdict.ALLOWED);
        return id;
    }

    private Verdict record(SubmissionId id, Upload scan) {
        return context.getBean(RecordSubmission.class).record(office, round, id, scan);
    }

    private Verdict check(Actor actor, SubmissionId id, Compared outcome) {
        return checkSubmission.check(actor, id, new Comparison(outcome, "与原件不符"));
    }

    private DeliberationPages.Approval page(Actor actor) {
        return context.getBean(ApprovalReadings.class).page(actor, round);
    }

    private static SubmissionId id() {
        return new SubmissionId(UUID.randomUUID());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
