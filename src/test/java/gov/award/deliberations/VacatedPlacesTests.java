package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.awards.CompleteRound;
import gov.award.committee.Choice;
import gov.award.consultations.ConsultationsSteps;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.supervision.CarryOutAnew;
import gov.award.supervision.SupervisionSteps;
import gov.award.supervision.TouchedFate;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A place kept for someone held back may fall vacant after all others have been decided; the government is told of it then. */
@DatabaseTest
@Import(FixedNotice.class)
@Basis({Provision.APPROVAL, Provision.QUOTA})
class VacatedPlacesTests {

    private static final String PAPER = "SUBMISSION_FOR_APPROVAL";

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    FixedNotice gate;

    @Autowired
    AskToDos toDos;

    private PeopleSteps people;
    private RankingsSteps rankings;
    private DeliberationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor director;
    private Actor government;
    private ApplicationId first;
    private ApplicationId second;
    private ApplicationId person;

    @BeforeEach
    void allOthersDecided() {
        var proposed = new ProposedRound(context, clock);
        people = proposed.people;
        rankings = proposed.rankings;
        steps = proposed.steps;
        round = proposed.round;
        office = proposed.office;
        director = proposed.director;
        first = proposed.first;
        second = proposed.second;
        person = proposed.person;
        government = people.actor(Role.GOVERNMENT);
        rankings.reached(round, Phase.PUBLIC_NOTICE);
        gate.over(clock.now());
        gate.heldBack.addAll(List.of(second, person));
        approved("文1", first);
    }

    @Test
    void governmentGetsAReportOnThePlacesThatFellVacantAndHasNothingToDecide() {
        outOfTheList();
        assertThat(completing()).contains("VACANCIES_NOT_SUBMITTED").doesNotContain("WINNERS_UNDECIDED");
        assertThat(toDos.of(steps.chair(), "deliberations")).contains("todo.submit");
        var report = id();
        assertThat(steps.submit(report)).isEqualTo(Verdict.ALLOWED);

        assertThat(RankingsSteps.paper(PAPER))
                .contains("名额空缺情况的报告", "特此报告", "企业（组织）空缺1个：原拟获奖的乙公司因公示期间的投诉经核查属实", "个人空缺1名：原拟获奖个人已自愿退出评选。")
                .doesNotContain("请批示", "张工", "本届各奖项空缺", "达不到奖励条件");
        assertThat(completing()).doesNotContain("VACANCIES_NOT_SUBMITTED");
        assertThat(toDos.of(government, "deliberations")).doesNotContain("todo.approve");
        assertThat(toDos.of(steps.chair(), "deliberations")).doesNotContain("todo.submit");
        assertThat(rules(approve(report, "文2"))).contains("SUBMISSION_TELLS_ONLY");
        assertThat(rules(steps.submit(id()))).containsExactly("NOTHING_TO_SUBMIT");
        assertThat(context.getBean(ApprovalReadings.class)
                        .page(government, round)
                        .submissions())
                .extracting(DeliberationPages.SubmissionLine::toDecide)
                .containsExactly(true, false);
    }

    @Test
    void itIsTakenFromTheSignedPaperToo() {
        outOfTheList();
        var record = id();
        assertThat(context.getBean(RecordSubmission.class).record(office, round, record, ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(context.getBean(CheckSubmission.class)
                        .check(director, record, new Comparison(Compared.CONFIRMED, null)))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(RankingsSteps.paper(PAPER)).contains("特此报告", "代录");
        assertThat(completing()).doesNotContain("VACANCIES_NOT_SUBMITTED");
    }

    @Test
    void nothingIsReportedWhileAnotherIsStillHeldBackAndBothAreOnceItIsSettled() {
        gate.heldBack.remove(person);
        rankings.withdrawn(person);
        assertThat(rules(steps.submit(id()))).containsExactly("ALL_HELD_BACK");
        assertThat(toDos.of(steps.chair(), "deliberations")).doesNotContain("todo.submit");
        assertThat(completing()).contains("VACANCIES_NOT_SUBMITTED", "WINNERS_UNDECIDED");

        gate.heldBack.clear();
        approved("文2", second);
        assertThat(RankingsSteps.paper(PAPER)).contains("乙公司", "个人空缺1名", "妥否，请批示");
        assertThat(completing()).doesNotContain("VACANCIES_NOT_SUBMITTED", "WINNERS_UNDECIDED");
    }

    @Test
    @Basis({Provision.SUPERVISION, Provision.PRINCIPLES})
    void directorRecusedFromACaseLeavesNoUncomparedPaperBehindWhenWhatWaitsFalls() {
        gate.heldBack.clear();
        var record = id();
        assertThat(context.getBean(RecordSubmission.class).record(office, round, record, ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        var supervision = new SupervisionSteps(context, people);
        var concerned = steps.committee().seats().getLast().actor().requirePerson();
        var matter = supervision.about(round, concerned);
        assertThat(supervision.withdraw(matter)).isEqualTo(Verdict.ALLOWED);
        supervision.resolved(matter, TouchedFate.ANEW, null, steps.committee(), concerned, Choice.FOR);
        rankings.recused(round, director, second);
        assertThat(context.getBean(CarryOutAnew.class).carryOut(director, matter))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(RankingsSteps.ids("select id from award.submission_record where voided_at is null"))
                .isEmpty();
        assertThat(steps.submit(id())).isEqualTo(Verdict.ALLOWED);
    }

    private void outOfTheList() {
        clock.advance(Duration.ofMinutes(1));
        gate.heldBack.clear();
        gate.dropped.add(second);
        rankings.withdrawn(person);
    }

    private void approved(String document, ApplicationId... winners) {
        var submission = id();
        assertThat(steps.submit(submission)).isEqualTo(Verdict.ALLOWED);
        assertThat(approve(submission, document, winners)).isEqualTo(Verdict.ALLOWED);
    }

    private Verdict approve(SubmissionId submission, String document, ApplicationId... winners) {
        return context.getBean(RecordApproval.class)
                .record(
                        government,
                        submission,
                        new ApprovalId(UUID.randomUUID()),
                        DeliberationsSteps.approval(clock.today(), document, winners),
                        ConsultationsSteps.scan());
    }

    private List<String> completing() {
        return rules(context.getBean(CompleteRound.class).complete(director, round));
    }

    private static SubmissionId id() {
        return new SubmissionId(UUID.randomUUID());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
