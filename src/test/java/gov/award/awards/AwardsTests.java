package gov.award.awards;

import static gov.award.awards.AwardsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.deliberations.FixedWinners;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/** Awards through their acts, on a real database: from the approval to the use of the prize. */
@DatabaseTest
@Import(AwardsTests.Winners.class)
class AwardsTests {

    static class Winners {

        @Bean
        @Primary
        FixedWinners fixedWinners() {
            return new FixedWinners();
        }
    }

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    AwardReadings readings;

    @Autowired
    FixedWinners proposed;

    PeopleSteps people;
    RoundsSteps rounds;
    AwardsSteps steps;
    RoundId round;
    Party winner;
    Party loser;
    ApplicationId won;
    ApplicationId second;
    AwardId award;

    @BeforeEach
    void approved() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new AwardsSteps(context, people);
        var applications = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        winner = applications.organisation("青岚机械有限公司");
        loser = applications.individual("周敏");
        won = applications.submitted(winner, round);
        second = applications.submitted(loser, round);
        proposed.forget();
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(DECIDED);
        steps.approved(round, DECIDED, won);
        award = steps.award(round, won);
    }

    @Test
    @Basis({Provision.APPROVAL, Provision.PRIZE_AMOUNT, Provision.PROCEDURE})
    void everyApplicantIsToldAndTheWinnersArePublishedOnce() {
        var visitor = Actor.system(Role.PUBLIC, people.programme());
        assertThat(readings.winners(visitor, gov.award.web.PageRequest.of(1))
                        .winners()
                        .total())
                .isZero();
        allowed(steps.publish(round));
        assertThat(readings.winners(visitor, gov.award.web.PageRequest.of(1))
                        .winners()
                        .rows())
                .singleElement()
                .satisfies(shown -> assertThat(shown.name()).isEqualTo("青岚机械有限公司"));
        var page = readings.ofRound(people.director(), round);
        assertThat(page.told()).isEqualTo(2);
        assertThat(page.awards()).singleElement().satisfies(line -> assertThat(line.prizeFen())
                .isEqualTo(10_000_000));
        assertThat(reasons(steps.publish(round))).containsExactly("RESULTS_ALREADY_PUBLISHED");
    }

    @Test
    @Basis({Provision.APPROVAL, Provision.PROCEDURE, Provision.ALLOCATION})
    void whoeverIsHeldBackIsToldNothingUntilDecidedOnAndAwardedByALaterDecision() {
        proposed.undecided(second);
        allowed(steps.publish(round));
        steps.allocated(round, "120000");
        assertThat(page().told()).isEqualTo(1);
        assertThat(page().undecided()).isEqualTo(1);
        assertThat(reasons(steps.publish(round))).containsExactly("RESULTS_ALREADY_PUBLISHED");
        assertThat(reasons(complete())).containsExactly("WINNERS_UNDECIDED");

        proposed.forget();
        clock.set(DECIDED.plusDays(9));
        steps.approved(round, "云政发〔2026〕9号", clock.today(), second);
        assertThat(page().decisions()).hasSize(2);
        assertThat(page().awards())
                .extracting(line -> line.certificate().substring(0, 10))
                .containsExactly("ZJ2026-001", "ZJ2026-002");
        assertThat(reasons(complete())).containsExactly("RESULTS_NOT_PUBLISHED", "ALLOCATION_NOT_APPROVED");
        allowed(steps.publish(round));
        assertThat(page().told()).isEqualTo(2);

        var later = steps.award(round, second);
        assertThat(reasons(steps.pay(later, "1", "P-0"))).contains("ALLOCATION_NOT_APPROVED");
        allowed(steps.report(round));
        assertThat(reasons(steps.report(round))).containsExactly("ALLOCATION_ALREADY_REPORTED");
        allowed(steps.line(round, LineSort.PRIZE, "119999.99"));
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_EXCEEDS_LINE");
        allowed(steps.line(round, LineSort.PRIZE, "120000.00"));
        allowed(steps.allocate(round));
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_ALREADY_APPROVED");
        allowed(steps.pay(later, "20000", "P-1"));
        allowed(complete());
    }

    @Test
    @Basis({Provision.APPROVAL, Provision.PROCEDURE})
    void whoeverWasHeldBackAndDroppedIsToldWithoutAnotherDecision() {
        proposed.undecided(second);
        allowed(steps.publish(round));
        assertThat(page().publishable()).isFalse();
        proposed.forget();

        assertThat(page().publishable()).isTrue();
        allowed(steps.publish(round));
        assertThat(page().told()).isEqualTo(2);
        assertThat(reasons(steps.publish(round))).containsExactly("RESULTS_ALREADY_PUBLISHED");
    }

    @Test
    @Basis(Provision.PRIZE_AMOUNT)
    void plaqueAndCertificateAreHandedOverOnceAgainstAReceiptAfterPublication() {
        clock.set(DECIDED.plusDays(2));
        assertThat(reasons(handOver(DECIDED))).containsExactly("RESULTS_NOT_PUBLISHED");
        allowed(steps.publish(round));
        assertThat(reasons(handOver(DECIDED.minusDays(1)))).containsExactly("HANDOVER_DAY");
        assertThat(reasons(handOver(DECIDED.plusDays(3)))).containsExactly("HANDOVER_DAY");
        allowed(handOver(DECIDED.plusDays(2)));
        assertThat(reasons(handOver(DECIDED.plusDays(2)))).containsExactly("HANDED_OVER");
        var shown = readings.one(winner.member(), award, Locale.CHINA).handover();
        assertThat(shown).isNotNull();
        assertThat(readings.one(loser.member(), award, Locale.CHINA).handover()).isNull();
    }

    @Test
    @Basis({Provision.ALLOCATION, Provision.EARMARKING})
    void thePrizeLineMustCoverThePrizesToTheFen() {
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_NOT_REPORTED");
        allowed(steps.report(round));
        assertThat(reasons(steps.report(round))).containsExactly("ALLOCATION_ALREADY_REPORTED");
        assertThat(reasons(steps.allocate(round))).containsExactly("NO_PRIZE_LINE");
        allowed(steps.line(round, LineSort.PRIZE, "99999.99"));
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_EXCEEDS_LINE");
        allowed(steps.line(round, LineSort.PRIZE, "100000.00"));
        assertThat(reasons(steps.pay(award, "1", "P-0"))).contains("ALLOCATION_NOT_APPROVED");
        allowed(steps.allocate(round));
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_ALREADY_APPROVED");
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void paymentsMayBePartialAndNeverExceedTheAllocationByOneFen() {
        steps.allocated(round, "300000");
        allowed(steps.pay(award, "40000.00", "P-1"));
        assertThat(reasons(steps.pay(award, "60000.01", "P-2"))).containsExactly("PAYMENT_EXCEEDS_ALLOCATION");
        assertThat(reasons(steps.pay(award, "1.00", "P-1"))).containsExactly("VOUCHER_USED");
        allowed(steps.pay(award, "59999.99", "P-2"));
        assertThat(reasons(steps.pay(award, "0.02", "P-3"))).containsExactly("PAYMENT_EXCEEDS_ALLOCATION");
        allowed(steps.pay(award, "0.01", "P-3"));
        var shown = readings.one(steps.finance(), award, Locale.CHINA);
        assertThat(shown.award().paidFen()).isEqualTo(10_000_000);
        assertThat(shown.payments())
                .allSatisfy(payment -> assertThat(payment.account()).isEqualTo("************1234"));
        var reverse = context.getBean(ReversePayment.class);
        var last = shown.payments().getLast().id();
        assertThat(reasons(reverse.reverse(steps.finance(), round, last, "退".repeat(201))))
                .containsExactly("TEXT_TOO_LONG");
        allowed(reverse.reverse(steps.finance(), round, last, "退".repeat(200)));
        allowed(steps.pay(award, "0.01", "P-4"));
    }

    @Test
    @Basis(Provision.EARMARKING)
    void workingExpensesComeFromTheirOwnLine() {
        var expense = context.getBean(RecordExpense.class);
        allowed(steps.line(round, LineSort.PRIZE, "300000"));
        assertThat(reasons(expense.record(steps.finance(), round, UUID.randomUUID(), steps.payment("10", "E-1"))))
                .containsExactly("NO_EXPENSES_LINE");
        allowed(steps.line(round, LineSort.EXPENSES, "10.00"));
        assertThat(reasons(expense.record(steps.finance(), round, UUID.randomUUID(), steps.payment("10.01", "E-1"))))
                .containsExactly("PAYMENT_EXCEEDS_LINE");
        allowed(expense.record(steps.finance(), round, UUID.randomUUID(), steps.payment("10.00", "E-1")));
        assertThat(reasons(steps.line(round, LineSort.EXPENSES, "9.99"))).containsExactly("LINE_BELOW_PAID");
        assertThat(reasons(expense.record(
                        steps.finance(), round, UUID.randomUUID(), steps.payment(LineSort.PRIZE, "1.00", "E-2"))))
                .containsExactly("EXPENSE_FROM_PRIZE_LINE");
        var before = steps.payment("0.01", "E-3");
        allowed(steps.line(round, LineSort.EXPENSES, "20.00"));
        assertThat(reasons(expense.record(steps.finance(), round, UUID.randomUUID(), before)))
                .as("a line that was changed since")
                .containsExactly("LINE_NOT_OF_ROUND");
        var other = rounds.round(2030);
        allowed(steps.line(other, LineSort.EXPENSES, "20.00"));
        assertThat(reasons(expense.record(steps.finance(), round, UUID.randomUUID(), steps.payment("0.01", "E-3"))))
                .as("a line of another round")
                .containsExactly("LINE_NOT_OF_ROUND");
        var page = readings.ofBudget(steps.finance(), round, gov.award.web.PageRequest.of(1));
        assertThat(page.lines())
                .filteredOn(line -> line.sort() == LineSort.EXPENSES)
                .singleElement()
                .satisfies(line -> assertThat(line.leftFen()).isEqualTo(10_00));
        assertThat(page.expenses().rows()).singleElement().satisfies(payment -> assertThat(payment.code())
                .isEqualTo("2013801"));
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void anApprovalRecordedFromPaperCountsOnceTheDirectorHasCheckedIt() {
        allowed(steps.line(round, LineSort.PRIZE, "100000"));
        allowed(steps.report(round));
        var id = UUID.randomUUID();
        allowed(context.getBean(RecordAllocation.class)
                .record(rounds.office(), round, id, steps.signed(), AwardsSteps.file("批拨.pdf")));
        assertThat(reasons(steps.pay(award, "1", "P-1"))).containsExactly("ALLOCATION_NOT_APPROVED");
        assertThat(reasons(steps.allocate(round))).containsExactly("ALLOCATION_WAITS_FOR_CHECK");
        var check = context.getBean(CheckAllocation.class);
        assertThat(reasons(check.check(people.director(), round, id, Compared.REJECTED, " ")))
                .containsExactly("REJECTION_WITHOUT_NOTE");
        assertThat(reasons(check.check(people.director(), round, id, Compared.REJECTED, "不".repeat(1001))))
                .containsExactly("TEXT_TOO_LONG");
        allowed(check.check(people.director(), round, id, Compared.CONFIRMED, "附".repeat(1000)));
        allowed(steps.pay(award, "1", "P-1"));
    }

    @Test
    @Basis({Provision.PROCEDURE, Provision.ALLOCATION, Provision.CYCLE})
    void aRoundIsCompletedWhenAllAreToldAndThePrizesAllocated() {
        var complete = context.getBean(CompleteRound.class);
        assertThat(reasons(complete.complete(people.director(), round)))
                .containsExactly("RESULTS_NOT_PUBLISHED", "ALLOCATION_NOT_APPROVED");
        allowed(steps.publish(round));
        steps.allocated(round, "100000");
        allowed(complete.complete(people.director(), round));
        assertThat(readings.ofRound(people.director(), round).round().phase()).isEqualTo(Phase.FOLLOW_UP);
        assertThat(reasons(complete.complete(people.director(), round))).containsExactly("ROUND_MOVE_NOT_POSSIBLE");
    }

    @Test
    @Basis(Provision.USE_OF_PRIZE)
    void theWinnerAloneDeclaresUsesOfWhatItReceived() {
        allowed(steps.publish(round));
        steps.allocated(round, "100000");
        assertThat(reasons(use(winner.member(), "training", "0.01", null))).containsExactly("USE_EXCEEDS_PRIZE");
        allowed(steps.pay(award, "50000", "P-1"));
        assertThat(reasons(use(winner.member(), "training", "50000.01", null))).containsExactly("USE_EXCEEDS_PRIZE");
        assertThat(reasons(use(winner.member(), "banquet", "1", "慰问"))).containsExactly("PURPOSE_NOT_ALLOWED");
        assertThat(use(winner.member(), "KINDRED", "1", " ")).isInstanceOf(Verdict.NeedsJustification.class);
        allowed(use(winner.member(), "KINDRED", "10000", "检测设备校准，与质量持续改进相近"));
        allowed(use(winner.member(), "training", "40000", null));
        assertThatThrownBy(() -> use(loser.member(), "training", "1", null)).isInstanceOf(NotFound.class);
        var declared = readings.one(rounds.office(), award, Locale.CHINA).uses();
        assertThat(declared).hasSize(2);
        var check = context.getBean(CheckUse.class);
        var use = declared.getFirst().id();
        assertThat(reasons(check.check(rounds.office(), award, use, CheckOutcome.REJECTED, "不".repeat(1001))))
                .containsExactly("TEXT_TOO_LONG");
        allowed(check.check(rounds.office(), award, use, CheckOutcome.REJECTED, "不".repeat(1000)));
        assertThat(reasons(
                        check.check(rounds.office(), award, declared.getFirst().id(), CheckOutcome.CONFIRMED, "")))
                .containsExactly("USE_ALREADY_CHECKED");
        assertThat(readings.one(loser.member(), award, Locale.CHINA).uses()).isEmpty();
        assertThat(readings.one(loser.member(), award, Locale.CHINA).payments()).isEmpty();
    }

    @Test
    @Basis({Provision.WINNERS_DUTIES, Provision.RECOMMENDING_UNITS})
    void activitiesAreRecordedByTheWinnerAndTheOffice() {
        allowed(steps.publish(round));
        var record = context.getBean(RecordActivity.class);
        var form = new RecordActivity.Form(DECIDED, "卓越绩效经验交流会", "县会展中心");
        allowed(record.record(winner.member(), award, UUID.randomUUID(), form));
        assertThatThrownBy(() -> record.record(loser.member(), award, UUID.randomUUID(), form))
                .isInstanceOf(NotFound.class);
        var early = new RecordActivity.Form(DECIDED.minusDays(1), "获奖前的活动", null);
        assertThat(reasons(record.record(rounds.office(), award, UUID.randomUUID(), early)))
                .containsExactly("ACTIVITY_DAY");
    }

    @Test
    @Basis({Provision.APPROVAL, Provision.PRIZE_AMOUNT})
    void aCertificateIsVerifiedByEverybodyOnceItIsPublished() throws Exception {
        var number =
                readings.one(people.director(), award, Locale.CHINA).award().certificate();
        var stranger = Browser.of(http);
        assertThat(stranger.get("/verify/" + number).getStatus()).isEqualTo(404);
        allowed(steps.publish(round));
        assertThat(Browser.page(stranger.get("/verify/" + number)).text()).contains("真实有效", "青岚机械有限公司");
        assertThat(stranger.get("/verify").getStatus()).isEqualTo(200);
        assertThat(stranger.get("/verify?number=ZJ0").getStatus()).isEqualTo(404);
        assertThat(Browser.page(stranger.get("/public/winners")).select("tbody tr"))
                .hasSize(1);
        assertThat(Browser.page(stranger.get("/")).text()).contains("获奖名单公布");
    }

    @Test
    @Basis({Provision.ALLOCATION, Provision.EARMARKING})
    void thePagesOfTheAwardPhaseAreShown() throws Exception {
        steps.allocated(round, "100000");
        allowed(steps.publish(round));
        allowed(steps.pay(award, "50000", "P-1"));
        allowed(use(winner.member(), "training", "100", null));
        var finance = Visits.signedIn(context, http, steps.finance());
        for (var actor : List.of(people.director(), steps.finance(), steps.government(), rounds.office())) {
            var browser = actor.equals(steps.finance()) ? finance : Visits.signedIn(context, http, actor);
            for (var path : List.of(
                    "/",
                    "/rounds/" + round.text() + "/award",
                    "/awards",
                    "/awards/" + award.text(),
                    "/awards/" + award.text() + "/certificate")) {
                assertThat(browser.get(path).getStatus())
                        .as(actor.name() + path)
                        .isEqualTo(200);
            }
        }
        finance.get("/awards/" + award.text());
        var refused = finance.post(
                "/awards/" + award.text() + "/payments",
                "amount",
                "50000.01",
                "voucher",
                "P-2",
                "paidOn",
                "2026-10-20",
                "account",
                "62220000");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).expectFirst("#amount").val()).isEqualTo("50000.01");
    }

    private Verdict complete() {
        return context.getBean(CompleteRound.class).complete(people.director(), round);
    }

    private AwardPages.OfRound page() {
        return readings.ofRound(people.director(), round);
    }

    private Verdict handOver(LocalDate day) {
        return context.getBean(RecordHandover.class)
                .record(
                        rounds.office(),
                        award,
                        new HandoverId(UUID.randomUUID()),
                        new RecordHandover.Form(day, "县政府礼堂", "王建设"),
                        AwardsSteps.file("签收单.pdf"));
    }

    private Verdict use(Actor actor, String purpose, String yuan, @Nullable String justification) {
        return context.getBean(DeclareUse.class)
                .declare(
                        actor,
                        award,
                        UUID.randomUUID(),
                        new UseForm(purpose, new BigDecimal(yuan), clock.today(), "班组长质量培训", justification),
                        AwardsSteps.file("发票.pdf"));
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
