package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finance reverses a payment entered by mistake or returned by the bank; the entry stays, with the reason (article 27). */
@Service
public class ReversePayment {

    private static final int LONGEST = 200;

    private final Budget budget;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    ReversePayment(Budget budget, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.budget = budget;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.FINANCE, basis = Provision.EARMARKING)
    public Verdict reverse(Actor actor, RoundId round, UUID payment, String reason) {
        budget.lock(round);
        var paid = budget.payments(round, null).stream()
                .filter(each -> each.id().equals(payment))
                .findFirst()
                .orElseThrow(() -> new NotFound("payment"));
        if (paid.reversal() != null) {
            return Verdict.refused(Provision.EARMARKING, "PAYMENT_ALREADY_REVERSED");
        }
        if (reason.isBlank()) {
            return Verdict.refused(Provision.EARMARKING, "REVERSAL_WITHOUT_REASON");
        }
        var tooLong = Refusal.tooLong(Provision.EARMARKING, reason, LONGEST);
        if (!tooLong.isEmpty()) {
            return Verdict.of(tooLong);
        }
        jdbc.sql("""
                        insert into payment_reversal (payment, programme, reason, recorded_by, recorded_at)
                        values (:payment, :programme, :reason, :by, :at)
                        """)
                .param("payment", payment)
                .param("programme", actor.requireProgramme().value())
                .param("reason", reason.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "ReversePayment", Provision.EARMARKING, payment, reason);
        return Verdict.ALLOWED;
    }
}
