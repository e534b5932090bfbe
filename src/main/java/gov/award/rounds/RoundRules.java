package gov.award.rounds;

import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds for the name of a round (article 8(4)). */
@Component
class RoundRules {

    private final JdbcClient jdbc;
    private final Editions editions;

    RoundRules(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    List<Refusal> naming(RoundId id, RoundForm form) {
        var reasons = new ArrayList<Refusal>();
        if (editions.find(form.edition()).isEmpty()) {
            reasons.add(Refusal.of(Provision.VALIDITY, "ROUND_EDITION_UNKNOWN"));
        }
        var taken = jdbc.sql("""
                        select exists (select from round where programme = acting_programme() and ordinal = :ordinal
                                       and phase <> 'CANCELLED' and id <> :id)
                        """)
                .param("ordinal", form.ordinal())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (taken) {
            reasons.add(Refusal.of(Provision.CYCLE, "ROUND_ORDINAL_TAKEN", form.ordinal()));
        }
        return reasons;
    }
}
