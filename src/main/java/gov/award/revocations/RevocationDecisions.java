package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.files.Compared;
import gov.award.revocations.RevocationDecision.Origin;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All decisions of the government on cases, as recorded and compared. */
@Component
class RevocationDecisions {

    private static final String SELECT = """
            select d.id, d.revocation, d.outcome, d.document, d.met_on, d.decided, d.origin, d.recorded_by, p.name as recorded_by_name,
                   d.recorded_at, c.outcome as checked, c.note, g.name as checked_by_name, c.given_at as checked_at
            from revocation_decision d
            join person p on p.id = d.recorded_by
            left join revocation_decision_check c on c.decision = d.id
            left join person g on g.id = c.given_by
            """;

    private final JdbcClient sql;
    private final Revocations revocations;

    RevocationDecisions(JdbcClient sql, Revocations revocations) {
        this.sql = sql;
        this.revocations = revocations;
    }

    List<RevocationDecision> of(RevocationId id) {
        return sql.sql(SELECT + " where d.revocation = ? order by d.recorded_at, d.id")
                .param(id.value())
                .query(Row.of(RevocationDecision.class))
                .list();
    }

    RevocationDecision find(UUID id) {
        return sql.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(Row.of(RevocationDecision.class))
                .optional()
                .orElseThrow(() -> new NotFound("decision"));
    }

    void add(Actor actor, UUID id, RevocationId revocation, DecisionForm form, Origin origin) {
        sql.sql("""
                insert into revocation_decision (id, revocation, programme, outcome, document, met_on, decided, origin, recorded_by, recorded_at)
                values (:id, :revocation, :programme, :outcome, :document, :metOn, :decided, :origin, :by, :now)
                """)
                .param("id", id)
                .param("revocation", revocation.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", form.outcome().name())
                .param("document", form.document().strip())
                .param("metOn", form.metOn())
                .param("decided", form.decided())
                .param("origin", origin.name())
                .param("by", actor.personId())
                .param("now", revocations.now())
                .update();
    }

    void check(Actor actor, UUID decision, Compared outcome, String note) {
        sql.sql("""
                insert into revocation_decision_check (decision, programme, outcome, note, given_by, given_at)
                values (:decision, :programme, :outcome, :note, :by, :now)
                """)
                .param("decision", decision)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("note", note)
                .param("by", actor.personId())
                .param("now", revocations.now())
                .update();
    }
}
