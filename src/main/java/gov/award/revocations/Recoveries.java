package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.revocations.Returned.Fate;
import gov.award.revocations.Returned.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came back of prizes, certificates and plaques. */
@Component
class Recoveries {

    private final JdbcClient sql;
    private final Revocations revocations;

    Recoveries(JdbcClient sql, Revocations revocations) {
        this.sql = sql;
        this.revocations = revocations;
    }

    List<Recovery> of(RevocationId id) {
        return sql.sql("""
                select v.id, v.fen, v.paid_on, v.voucher, p.name as recorded_by_name, v.recorded_at
                from revocation_recovery v join person p on p.id = v.recorded_by where v.revocation = ? order by v.paid_on, v.recorded_at
                """).param(id.value()).query(Row.of(Recovery.class)).list();
    }

    List<Returned> returned(RevocationId id) {
        return sql.sql("""
                select t.item, t.fate, t.day, t.note, p.name as recorded_by_name, t.recorded_at
                from revocation_return t join person p on p.id = t.recorded_by where t.revocation = ? order by t.item
                """).param(id.value()).query(Row.of(Returned.class)).list();
    }

    void add(Actor actor, UUID id, RevocationId revocation, RecoveryForm form) {
        sql.sql("""
                insert into revocation_recovery (id, revocation, programme, fen, paid_on, voucher, recorded_by, recorded_at)
                values (:id, :revocation, :programme, :fen, :paidOn, :voucher, :by, :now)
                """)
                .param("id", id)
                .param("revocation", revocation.value())
                .param("programme", actor.requireProgramme().value())
                .param("fen", form.fen())
                .param("paidOn", form.paidOn())
                .param("voucher", form.voucher().strip())
                .param("by", actor.personId())
                .param("now", revocations.now())
                .update();
    }

    void add(Actor actor, RevocationId revocation, Item item, Fate fate, LocalDate day, String note) {
        sql.sql("""
                insert into revocation_return (revocation, item, programme, fate, day, note, recorded_by, recorded_at)
                values (:revocation, :item, :programme, :fate, :day, :note, :by, :now)
                """)
                .param("revocation", revocation.value())
                .param("item", item.name())
                .param("programme", actor.requireProgramme().value())
                .param("fate", fate.name())
                .param("day", day)
                .param("note", note)
                .param("by", actor.personId())
                .param("now", revocations.now())
                .update();
    }
}
