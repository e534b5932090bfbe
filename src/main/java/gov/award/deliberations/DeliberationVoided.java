package gov.award.deliberations;

import gov.award.acting.Consequences;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the deliberation or what it builds on is done again, the committee resolves anew; what it resolved stays on record. */
@Component
class DeliberationVoided {

    private final JdbcClient jdbc;
    private final Consequences consequences;

    DeliberationVoided(JdbcClient jdbc, Consequences consequences) {
        this.jdbc = jdbc;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (!moved.move().undoes(Phase.DELIBERATION)) {
            return;
        }
        consequences.carryOut(() -> voidAll(moved));
    }

    private void voidAll(RoundMoved moved) {
        for (var table : List.of(
                "winner_matter", "winner_proposal", "winner_resolution", "approval_submission", "submission_record")) {
            jdbc.sql("update " + table + " set voided_at = :at where round = :round and voided_at is null")
                    .param("at", moved.at().atOffset(ZoneOffset.UTC))
                    .param("round", moved.round().value())
                    .update();
        }
    }
}
