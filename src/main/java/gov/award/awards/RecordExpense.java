package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finance records what was spent on the review, from the line earmarked for it and no other (article 27). */
@Service
public class RecordExpense {

    private final RoundBriefs rounds;
    private final Budget budget;
    private final BusinessClock clock;
    private final Journal journal;

    RecordExpense(RoundBriefs rounds, Budget budget, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.budget = budget;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.FINANCE, basis = Provision.EARMARKING)
    public Verdict record(Actor actor, RoundId round, UUID payment, PaymentForm form) {
        rounds.of(round);
        budget.lock(round);
        var amount = MoneyRules.fen(form.amount());
        var lines = budget.lines(round);
        var wrong = MoneyRules.earmarked(lines, form.line(), LineSort.EXPENSES);
        var line = wrong.isEmpty()
                ? lines.stream()
                        .filter(each -> each.id().equals(form.line()))
                        .findFirst()
                        .orElseThrow()
                : null;
        var reasons = new ArrayList<Refusal>();
        if (line == null) {
            reasons.addAll(wrong);
        } else {
            reasons.addAll(MoneyRules.spending(line.amountFen(), line.spentFen(), amount));
        }
        if (form.payeeName().isEmpty() || form.purpose().isEmpty()) {
            reasons.add(Refusal.of(Provision.EARMARKING, "EXPENSE_WITHOUT_PURPOSE"));
        }
        if (form.paidOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.EARMARKING, "PAID_IN_FUTURE"));
        }
        if (budget.voucherUsed(actor, form.voucher().strip())) {
            reasons.add(Refusal.of(Provision.EARMARKING, "VOUCHER_USED", form.voucher()));
        }
        if (line == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        budget.pay(actor, payment, round, line, null, form, form.payeeName());
        journal.enter(
                actor,
                "RecordExpense",
                Provision.EARMARKING,
                round,
                amount,
                form.voucher(),
                form.paidOn(),
                form.purpose());
        return Verdict.ALLOWED;
    }
}
