package gov.award.deliberations;

import gov.award.acting.Consequences;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was submitted and still waits for the government's approval, for other modules; call within an act. */
@Component
public class PendingApprovals {

    private final JdbcClient jdbc;
    private final Consequences consequences;
    private final BusinessClock clock;

    PendingApprovals(JdbcClient jdbc, Consequences consequences, BusinessClock clock) {
        this.jdbc = jdbc;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * It counts no more, and whom it proposed may be submitted again; it stays on record. So does what a clerk took from paper
     * and nobody has compared, whoever has it fall: the director may be recused from a case it tells of.
     */
    public void fall(RoundId round) {
        consequences.carryOut(() -> voidPending(round));
    }

    private void voidPending(RoundId round) {
        jdbc.sql("""
                        update submission_record r set voided_at = :at
                        where r.round = :round and r.voided_at is null
                          and not exists (select from submission_record_check c where c.record = r.id)
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("round", round.value())
                .update();
        jdbc.sql("""
                        update approval_submission s set voided_at = :at
                        where s.round = :round and s.voided_at is null and s.to_decide
                          and not exists (select from approval_decision d where d.submission = s.id)
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("round", round.value())
                .update();
    }
}
