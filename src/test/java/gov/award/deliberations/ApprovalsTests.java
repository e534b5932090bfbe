package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
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
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({FixedNotice.class, HeardApprovals.class})
@Basis({Provision.APPROVAL, Provision.PROCEDURE, Provision.PUBLIC_NOTICE})
class ApprovalsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    FixedNotice gate;

    @Autowired
    HeardApprovals heard;

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
    void noticeHasRunItsTime() {
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
        heard.approved.clear();
    }

    @Test
    void nothingIsSubmittedBeforeTheNoticeHasRunItsFullTime() {
        var end = clock.now();
        gate.endsAt = null;
        assertThat(rules(submit())).containsExactly("NOTICE_NOT_PROVED");
        gate.endsAt = end.plusSeconds(1);
        assertThat(rules(submit())).containsExactly("NOTICE_STILL_RUNS");
        gate.endsAt = end;
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.COMPLAINTS)
    void nothingIsSubmittedWhileAComplaintHasNotBeenLookedAt() {
        gate.notTakenUp = 1;
        assertThat(rules(submit())).containsExactly("COMPLAINTS_NOT_TAKEN_UP");
        gate.notTakenUp = 0;
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.VALIDITY)
    void nothingIsSubmittedAfterTheLastDayOfTheMeasures() {
        clock.set(LocalDate.of(2028, 6, 15));
        assertThat(rules(submit())).containsExactly("APPROVAL_AFTER_EXPIRY");
        clock.set(LocalDate.of(2028, 6, 14));
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.VALIDITY)
    void nothingIsApprovedByADecisionAfterTheLastDayOfTheMeasures() {
        clock.set(LocalDate.of(2028, 6, 13));
        var submission = submitted();
        clock.set(LocalDate.of(2028, 6, 20));
        assertThat(rules(approve(
                        government, submission, form(LocalDate.of(2028, 6, 15), "云政发〔2028〕8号", first, second, person))))
                .containsExactly("APPROVAL_AFTER_EXPIRY");
        assertThat(approve(
                        government, submission, form(LocalDate.of(2028, 6, 14), "云政发〔2028〕8号", first, second, person)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void submittedOnce() {
        assertThat(submit()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(submit())).contains("SUBMISSION_PENDING");
    }

    @Test
    void governmentApprovesAndTheRoundMovesOn() {
        var submission = submitted();

        assertThat(approve(government, submission, form(clock.today(), "云政发〔2026〕8号", first, second, person)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(heard.approved).hasSize(1);
        assertThat(heard.approved.getFirst().winners()).containsExactlyInAnyOrder(first, second, person);
        assertThat(heard.approved.getFirst().document()).isEqualTo("云政发〔2026〕8号");
        assertThat(page().round().phase()).isEqualTo(Phase.AWARD);
        assertThat(rules(approve(government, submission, form(clock.today(), "云政发〔2026〕9号", first, second, person))))
                .contains("SUBMISSION_DECIDED");
    }

    @Test
    void nobodyElseApproves() {
        var submission = submitted();
        for (var role : List.of(Role.DIRECTOR, Role.CHAIR, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.FINANCE)) {
            var actor = role == Role.DIRECTOR ? director : people.actor(role);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> approve(actor, submission, form(clock.today(), "云政发〔2026〕8号", first)));
        }
    }

    @Test
    void decisionLiesBetweenTheSubmissionAndToday() {
        var submission = submitted();
        var submitted = clock.today();
        clock.set(submitted.plusDays(5));
        var today = clock.today();

        assertThat(rules(approve(government, submission, form(submitted.minusDays(1), "文1", first, second, person))))
                .containsExactly("APPROVAL_MEETING_EARLY", "DECISION_BEFORE_SUBMISSION");
        assertThat(rules(approve(government, submission, form(today.plusDays(1), "文1", first, second, person))))
                .containsExactly("APPROVAL_MEETING_LATE", "SIGNATURE_LATE", "DECISION_LATE");
        assertThat(approve(government, submission, form(submitted, "文1", first, second, person)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void decisionOfTodayIsTaken() {
        var submission = submitted();
        clock.set(clock.today().plusDays(5));

        assertThat(approve(government, submission, form(clock.today(), "文1", first, second, person)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void signatureFollowsTheMeetingAndTheDecisionTheSignature() {
        var submission = submitted();
        var day = clock.today();
        clock.set(day.plusDays(5));

        assertThat(rules(approve(
                        government,
                        submission,
                        new ApprovalForm("常务会议", "第12次", day.plusDays(2), day.plusDays(1), "文1", day, all(), null))))
                .containsExactly("SIGNATURE_EARLY", "DECISION_BEFORE_SIGNATURE");
    }

    @Test
    void whoeverIsNotApprovedNeedsAReason() {
        var submission = submitted();

        assertThat(rules(approve(government, submission, form(clock.today(), "文1", first, person))))
                .containsExactly("NOT_APPROVED_REASON");
        var day = clock.today();
        assertThat(approve(
                        government,
                        submission,
                        new ApprovalForm(
                                "常务会议",
                                "第12次",
                                day,
                                day,
                                "文1",
                                day,
                                List.of(first.value(), person.value()),
                                "常务会未予通过")))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoeverIsHeldBackIsLeftOutAndApprovedLaterWithinThePlaceKept() {
        gate.heldBack.add(second);
        var submission = submitted();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> approve(government, submission, form(clock.today(), "文1", first, second)));
        assertThat(approve(government, submission, form(clock.today(), "文1", first, person)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(submit())).containsExactly("ALL_HELD_BACK");

        gate.heldBack.clear();
        var later = submitted();
        assertThat(rules(approve(government, later, form(clock.today(), "文1", second))))
                .containsExactly("DOCUMENT_USED");
        assertThat(approve(government, later, form(clock.today(), "文2", second)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(heard.approved).hasSize(2);
        assertThat(heard.approved.getLast().winners()).containsExactly(second);
        assertThat(rules(submit())).containsExactly("NOTHING_TO_SUBMIT");
    }

    @Test
    @Basis(Provision.SUPERVISION)
    void laterApprovalWaitsUntilActsUnderSupervisionAreSettled() {
        gate.heldBack.add(second);
        assertThat(approve(government, submitted(), form(clock.today(), "文1", first, person)))
                .isEqualTo(Verdict.ALLOWED);
        gate.heldBack.clear();
        var pending = submitted();
        var concerned = steps.committee().seats().getLast().actor().requirePerson();
        var supervision = new SupervisionSteps(context, people);
        var matter = supervision.about(round, concerned);
        assertThat(supervision.withdraw(matter)).isEqualTo(Verdict.ALLOWED);

        assertThat(rules(approve(government, pending, form(clock.today(), "文2", second))))
                .containsExactly("SUPERVISION_HOLD");
        supervision.resolved(matter, TouchedFate.ANEW, null, steps.committee(), concerned, Choice.FOR);
        assertThat(rules(approve(government, pending, form(clock.today(), "文2", second))))
                .containsExactly("SUPERVISION_HOLD");
        assertThat(context.getBean(CarryOutAnew.class).carryOut(director, matter))
                .isEqualTo(Verdict.ALLOWED);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> approve(government, pending, form(clock.today(), "文2", second)));
        assertThat(approve(government, submitted(), form(clock.today(), "文2", second)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoeverIsDroppedIsNeverApproved() {
        gate.dropped.add(second);
        var submission = submitted();
        assertThat(approve(government, submission, form(clock.today(), "文1", first, person)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(submit())).containsExactly("NOTHING_TO_SUBMIT");
    }

    @Test
    void whatComesUpAfterTheSubmissionStillCounts() {
        var submission = submitted();
        gate.heldBack.add(first);
        gate.dropped.add(second);
        rankings.withdrawn(person);

        assertThat(rules(approve(government, submission, form(clock.today(), "文1", first, second, person))))
                .containsExactlyInAnyOrder("WINNER_HELD_BACK", "WINNER_DROPPED", "WINNER_WITHDRAWN");
    }

    @Test
    void approvalFromPaperCountsOnlyOnceTheDirectorHasConfirmedIt() {
        var submission = submitted();
        var id = new ApprovalId(UUID.randomUUID());
        var form = form(clock.today(), "文1", first, second, person);
        assertThat(context.getBean(TranscribeApproval.class)
                        .transcribe(office, submission, id, form, ConsultationsSteps.scan()))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(heard.approved).isEmpty();
        assertThat(rules(approve(government, submission, form))).containsExactly("APPROVAL_WAITS");

        var check = context.getBean(CheckApproval.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> check.check(office, id, new Comparison(Compared.CONFIRMED, null)));
        assertThat(rules(check.check(director, id, new Comparison(Compared.REJECTED, " "))))
                .containsExactly("COMPARISON_WITHOUT_REASON");
        assertThat(check.check(director, id, new Comparison(Compared.CONFIRMED, null)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(heard.approved).hasSize(1);
        assertThat(page().round().phase()).isEqualTo(Phase.AWARD);
    }

    @Test
    void approvalNeedsTheSignedPaper() {
        var submission = submitted();

        assertThat(context.getBean(RecordApproval.class)
                        .record(
                                government,
                                submission,
                                new ApprovalId(UUID.randomUUID()),
                                form(clock.today(), "文1", first, second, person),
                                gov.award.files.Upload.of(null)))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(heard.approved).isEmpty();
    }

    @Test
    @Basis(Provision.CLEAN_RECORD)
    void whoeverNoLongerMeetsAConditionIsHeldBackUntilThatIsDecided() {
        rankings.foundAgainst(first);
        var submission = submitted();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> approve(government, submission, form(clock.today(), "文1", first, second, person)));
        assertThat(approve(government, submission, form(clock.today(), "文1", second, person)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules(submit())).containsExactly("ALL_HELD_BACK");
    }

    @Test
    @Basis(Provision.CLEAN_RECORD)
    void conditionThatFallsAfterTheSubmissionStopsTheApproval() {
        var submission = submitted();
        rankings.foundAgainst(first);

        assertThat(rules(approve(government, submission, form(clock.today(), "文1", first, second, person))))
                .containsExactly("NO_LONGER_ELIGIBLE");
    }

    private Verdict submit() {
        return steps.submit(new SubmissionId(UUID.randomUUID()));
    }

    private SubmissionId submitted() {
        var id = new SubmissionId(UUID.randomUUID());
        assertThat(steps.submit(id)).isEqualTo(Verdict.ALLOWED);
        return id;
    }

    private Verdict approve(Actor actor, SubmissionId submission, ApprovalForm form) {
        return context.getBean(RecordApproval.class)
                .record(actor, submission, new ApprovalId(UUID.randomUUID()), form, ConsultationsSteps.scan());
    }

    private static ApprovalForm form(LocalDate day, String document, ApplicationId... winners) {
        return DeliberationsSteps.approval(day, document, winners);
    }

    private List<UUID> all() {
        return List.of(first.value(), second.value(), person.value());
    }

    private DeliberationPages.Approval page() {
        return context.getBean(ApprovalReadings.class).page(director, round);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
