package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers by which applicants of a round were refused or disqualified, for whoever closes it. */
@Component
public class AdverseLetters {

    private final JdbcClient jdbc;

    AdverseLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand: not what was decided before the recommendations were made anew. */
    @Reading(by = Role.CHECKER)
    public List<PaperId> standing(Actor checker, RoundId round) {
        return jdbc.sql("""
                        select q.paper from qualification q
                        where q.round = :round and q.paper is not null and q.decided_at > recommended_since(q.round)
                        union all
                        select d.paper from disqualification d where d.round = :round and d.decided_at > recommended_since(d.round)
                        """)
                .param("round", round.value())
                .query(Row.of(PaperId.class))
                .list();
    }
}
