package gov.award.surveys;

import gov.award.acting.Consequences;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the committee has the site review done again, results stay but for those given or accepted by whoever has lost the
 * right (article 30): their commissions end, and others are given.
 */
@Component
class SurveyVoided {

    private final JdbcClient jdbc;
    private final Consequences consequences;

    SurveyVoided(JdbcClient jdbc, Consequences consequences) {
        this.jdbc = jdbc;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (!moved.move().undoes(Phase.SITE_REVIEW)) {
            return;
        }
        consequences.carryOut(() -> end(moved));
    }

    private void end(RoundMoved moved) {
        jdbc.sql("""
                        update survey_commission c set ended_by = :by, ended_at = :at, end_reason = '评审资格已取消，由其他人员重新测评'
                        where c.round = :round and c.ended_at is null
                          and (right_withheld(null, c.agency)
                               or exists (select from survey_delivery d left join survey_decision x on x.delivery = d.id
                                          where d.commission = c.id
                                            and (right_withheld(d.delivered_by, null) or right_withheld(x.decided_by, null))))
                        """)
                .param("by", moved.actor().personId())
                .param("at", moved.at().atOffset(ZoneOffset.UTC))
                .param("round", moved.round().value())
                .update();
    }
}
