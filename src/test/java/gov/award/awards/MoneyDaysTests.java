package gov.award.awards;

import static gov.award.awards.AwardsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ObjectionsSteps;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On which days a prize may have been paid and used: decided on 20, allocated on 26, looked at on 30 October. */
@DatabaseTest
class MoneyDaysTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);
    private static final LocalDate ALLOCATED = LocalDate.of(2026, 10, 26);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private AwardsSteps steps;
    private RoundId round;
    private Party winner;
    private AwardId award;

    @BeforeEach
    void allocated() {
        var people = PeopleSteps.installed(context);
        steps = new AwardsSteps(context, people);
        var applications = new ApplicationsSteps(context, people);
        round = new RoundsSteps(context, people).announcedRound();
        winner = applications.organisation("青岚机械有限公司");
        var won = applications.submitted(winner, round);
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(DECIDED);
        steps.approved(round, DECIDED, won);
        award = steps.award(round, won);
        allowed(steps.publish(round));
        clock.set(ALLOCATED);
        steps.allocated(round, "100000");
        clock.set(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25, PAID_BEFORE_APPROVAL", "2026-10-26,", "2026-10-30,", "2026-10-31, PAID_IN_FUTURE"})
    @Basis(Provision.ALLOCATION)
    void prizeIsPaidFromTheDayOfTheApprovalToToday(LocalDate day, String rule) {
        assertThat(rules(context.getBean(RecordPayment.class)
                        .record(
                                steps.finance(),
                                award,
                                UUID.randomUUID(),
                                new PaymentForm(
                                        new BigDecimal("100"),
                                        "P-1",
                                        day,
                                        "6222 0000 0000 1234",
                                        null,
                                        null,
                                        steps.lineOf(LineSort.PRIZE)))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30,", "2026-10-31, PAID_IN_FUTURE"})
    @Basis(Provision.EARMARKING)
    void expenseIsNotPaidInTheFuture(LocalDate day, String rule) {
        allowed(steps.line(round, LineSort.EXPENSES, "1000"));
        assertThat(rules(context.getBean(RecordExpense.class)
                        .record(
                                steps.finance(),
                                round,
                                UUID.randomUUID(),
                                new PaymentForm(
                                        new BigDecimal("100"),
                                        "E-1",
                                        day,
                                        "6222 0000 0000 1234",
                                        "印务部",
                                        "印制",
                                        steps.lineOf(LineSort.EXPENSES)))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19, USE_DAY", "2026-10-20,", "2026-10-30,", "2026-10-31, USE_DAY"})
    @Basis(Provision.USE_OF_PRIZE)
    void prizeIsUsedFromTheDayOfTheDecisionToToday(LocalDate day, String rule) {
        allowed(steps.pay(award, "50000", "P-1"));
        assertThat(rules(context.getBean(DeclareUse.class)
                        .declare(
                                winner.member(),
                                award,
                                UUID.randomUUID(),
                                new UseForm("training", new BigDecimal("100"), day, "班组长质量培训", null),
                                AwardsSteps.file("发票.pdf"))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
