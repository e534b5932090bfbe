package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finance records a payment, whole or partial, of a prize to its winner (articles 26, 27). */
@Service
public class RecordPayment {

    private final AwardBook awards;
    private final Budget budget;
    private final BusinessClock clock;
    private final Journal journal;

    RecordPayment(AwardBook awards, Budget budget, BusinessClock clock, Journal journal) {
        this.awards = awards;
        this.budget = budget;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.FINANCE, basis = Provision.ALLOCATION)
    public Verdict record(Actor actor, AwardId id, UUID payment, PaymentForm form) {
        budget.lock(awards.line(id).round());
        var award = awards.locked(id);
        var amount = MoneyRules.fen(form.amount());
        var approved = budget.approvedOn(id).orElse(null);
        var lines = budget.lines(award.round());
        var wrong = MoneyRules.earmarked(lines, form.line(), LineSort.PRIZE);
        var line = wrong.isEmpty()
                ? lines.stream()
                        .filter(each -> each.id().equals(form.line()))
                        .findFirst()
                        .orElseThrow()
                : null;
        var reasons = new ArrayList<Refusal>();
        if (award.revoked()) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "AWARD_IS_REVOKED"));
        }
        if (approved == null) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_NOT_APPROVED"));
        } else if (form.paidOn().isBefore(approved)) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "PAID_BEFORE_APPROVAL", approved));
        }
        if (form.paidOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "PAID_IN_FUTURE"));
        }
        reasons.addAll(MoneyRules.payment(award.allocatedFen(), award.paidFen(), amount));
        if (line == null) {
            reasons.addAll(wrong);
        } else {
            reasons.addAll(MoneyRules.spending(line.amountFen(), line.spentFen(), amount));
        }
        if (budget.voucherUsed(actor, form.voucher().strip())) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "VOUCHER_USED", form.voucher()));
        }
        if (line == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        budget.pay(actor, payment, award.round(), line, id, form, award.name());
        journal.enter(
                actor,
                "RecordPayment",
                Provision.ALLOCATION,
                id,
                amount,
                form.voucher(),
                form.paidOn(),
                form.account());
        return Verdict.ALLOWED;
    }
}
