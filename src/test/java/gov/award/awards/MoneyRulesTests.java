package gov.award.awards;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.papers.PaperKind;
import gov.award.papers.Unserved;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Amounts to the fen, and purposes of the prize. */
class MoneyRulesTests {

    private static final Edition HENGYANG = new Editions().byCode("hengyang-2023");
    private static final long PRIZE = 10_000_000;

    @Test
    @Basis(Provision.PRIZE_AMOUNT)
    void prizesAreThoseOfTheEdition() {
        assertThat(MoneyRules.prize(HENGYANG, Kind.ORGANISATION)).isEqualTo(PRIZE);
        assertThat(MoneyRules.prize(HENGYANG, Kind.INDIVIDUAL)).isEqualTo(2_000_000);
        assertThat(MoneyRules.fen(new BigDecimal("0.01"))).isOne();
    }

    @Test
    @Basis(Provision.ALLOCATION)
    void aPaymentMayUseUpTheAllocationAndNotOneFenMore() {
        assertThat(MoneyRules.payment(PRIZE, 4_000_000, 5_999_999)).isEmpty();
        assertThat(MoneyRules.payment(PRIZE, 4_000_000, 6_000_000)).isEmpty();
        assertThat(rules(MoneyRules.payment(PRIZE, 4_000_000, 6_000_001)))
                .containsExactly("PAYMENT_EXCEEDS_ALLOCATION");
        assertThat(rules(MoneyRules.payment(PRIZE, 1, Long.MAX_VALUE))).containsExactly("PAYMENT_EXCEEDS_ALLOCATION");
    }

    @Test
    @Basis(Provision.EARMARKING)
    void aLineCoversItsAmountAndNotOneFenMore() {
        assertThat(MoneyRules.allocation(PRIZE, PRIZE - 1)).isEmpty();
        assertThat(MoneyRules.allocation(PRIZE, PRIZE)).isEmpty();
        assertThat(rules(MoneyRules.allocation(PRIZE, PRIZE + 1))).containsExactly("ALLOCATION_EXCEEDS_LINE");
        assertThat(MoneyRules.spending(100, 40, 60)).isEmpty();
        assertThat(rules(MoneyRules.spending(100, 40, 61))).containsExactly("PAYMENT_EXCEEDS_LINE");
        assertThat(MoneyRules.cut(40, 40, 0)).isEmpty();
        assertThat(rules(MoneyRules.cut(39, 40, 0))).containsExactly("LINE_BELOW_PAID");
        assertThat(MoneyRules.cut(41, 20, 40)).isEmpty();
        assertThat(MoneyRules.cut(40, 20, 40)).isEmpty();
        assertThat(rules(MoneyRules.cut(39, 20, 40))).containsExactly("LINE_BELOW_ALLOCATED");
        assertThat(rules(MoneyRules.cut(19, 20, 40))).containsExactly("LINE_BELOW_PAID", "LINE_BELOW_ALLOCATED");
    }

    @Test
    @Basis(Provision.USE_OF_PRIZE)
    void whatWasReceivedMayBeUsedAndNotOneFenMore() {
        assertThat(MoneyRules.use(PRIZE, 0, PRIZE - 1)).isEmpty();
        assertThat(MoneyRules.use(PRIZE, 0, PRIZE)).isEmpty();
        assertThat(rules(MoneyRules.use(PRIZE, 0, PRIZE + 1))).containsExactly("USE_EXCEEDS_PRIZE");
    }

    @Test
    @Basis(Provision.USE_OF_PRIZE)
    void sixPurposesAreAllowedAKindredOneWithReasonAndNoOther() {
        for (var purpose : List.of("standards", "breakthroughs", "research", "training", "rewards", "improvement")) {
            assertThat(MoneyRules.purpose(HENGYANG, Kind.ORGANISATION, purpose)).isEmpty();
            assertThat(MoneyRules.kindred(HENGYANG, purpose)).isEmpty();
        }
        assertThat(MoneyRules.purpose(HENGYANG, Kind.ORGANISATION, MoneyRules.KINDRED))
                .isEmpty();
        assertThat(rules(MoneyRules.kindred(HENGYANG, MoneyRules.KINDRED))).containsExactly("PURPOSE_KINDRED");
        assertThat(rules(MoneyRules.purpose(HENGYANG, Kind.ORGANISATION, "banquet")))
                .containsExactly("PURPOSE_NOT_ALLOWED");
        assertThat(rules(MoneyRules.purpose(HENGYANG, Kind.INDIVIDUAL, "training")))
                .containsExactly("USE_OF_ORGANISATIONS_ONLY");
    }

    @Test
    @Basis({Provision.PROCEDURE, Provision.ALLOCATION})
    void aRoundIsCompleteWhenAllAreToldAndThePrizesAllocated() {
        assertThat(CompletionRules.missing(new CompletionRules.Progress(true, 0, 0, 0, 0, List.of())))
                .isEmpty();
        assertThat(CompletionRules.missing(new CompletionRules.Progress(true, 0, 0, 0, 0, List.of())))
                .isEmpty();
        assertThat(rules(CompletionRules.missing(new CompletionRules.Progress(true, 1, 1, 0, 0, List.of()))))
                .containsExactly("WINNERS_UNDECIDED", "VACANCIES_NOT_SUBMITTED");
        assertThat(rules(CompletionRules.missing(new CompletionRules.Progress(true, 0, 0, 1, 2, List.of()))))
                .containsExactly("APPLICANTS_NOT_TOLD", "ALLOCATION_NOT_APPROVED");
        assertThat(rules(CompletionRules.missing(new CompletionRules.Progress(
                        true,
                        0,
                        0,
                        0,
                        0,
                        List.of(
                                new Unserved(PaperKind.RESULT, "甲公司"),
                                new Unserved(PaperKind.NOT_SHORTLISTED, "乙公司"))))))
                .containsExactly("NOTICE_NOT_SERVED", "NOTICE_NOT_SERVED");
        assertThat(rules(CompletionRules.missing(new CompletionRules.Progress(false, 0, 0, 3, 0, List.of()))))
                .containsExactly("RESULTS_NOT_PUBLISHED");
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::rule).toList();
    }

    @Test
    @Basis(Provision.EARMARKING)
    void eachLinePaysWhatItIsEarmarkedForAndNothingElse() {
        var prize = line(LineSort.PRIZE);
        var expenses = line(LineSort.EXPENSES);
        var both = List.of(prize, expenses);
        assertThat(wrong(both, prize.id(), LineSort.PRIZE)).isEmpty();
        assertThat(wrong(both, expenses.id(), LineSort.EXPENSES)).isEmpty();
        assertThat(wrong(both, expenses.id(), LineSort.PRIZE)).containsExactly("PRIZE_FROM_EXPENSES_LINE");
        assertThat(wrong(both, prize.id(), LineSort.EXPENSES)).containsExactly("EXPENSE_FROM_PRIZE_LINE");
        assertThat(wrong(both, UUID.randomUUID(), LineSort.PRIZE)).containsExactly("LINE_NOT_OF_ROUND");
        assertThat(wrong(both, null, LineSort.PRIZE)).containsExactly("LINE_NOT_CHOSEN");
        assertThat(wrong(List.of(expenses), expenses.id(), LineSort.PRIZE)).containsExactly("NO_PRIZE_LINE");
        assertThat(wrong(List.of(prize), prize.id(), LineSort.EXPENSES)).containsExactly("NO_EXPENSES_LINE");
    }

    private static List<String> wrong(List<Budget.Line> lines, @Nullable UUID chosen, LineSort needed) {
        return MoneyRules.earmarked(lines, chosen, needed).stream()
                .map(Refusal::rule)
                .toList();
    }

    private static Budget.Line line(LineSort sort) {
        return new Budget.Line(UUID.randomUUID(), sort, 2026, "2013801", 100, "云财预〔2026〕3号", 0, 0);
    }
}
