package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All requests for discipline and their answers. */
@Component
class Referrals {

    private static final String SELECT = """
            select r.id, r.addressee, r.request, r.document, r.sent_on, a.answer, a.answered_on
            from referral r left join referral_answer a on a.referral = r.id
            """;

    private final JdbcClient sql;
    private final Supervisions supervisions;

    Referrals(JdbcClient sql, Supervisions supervisions) {
        this.sql = sql;
        this.supervisions = supervisions;
    }

    List<Referral> of(SupervisionId id) {
        return sql.sql(SELECT + " where r.supervision = ? order by r.sent_on, r.id")
                .param(id.value())
                .query(Row.of(Referral.class))
                .list();
    }

    Referral find(SupervisionId id, UUID referral) {
        return sql.sql(SELECT + " where r.supervision = ? and r.id = ?")
                .params(id.value(), referral)
                .query(Row.of(Referral.class))
                .optional()
                .orElseThrow(() -> new NotFound("referral"));
    }

    void add(Actor actor, UUID id, SupervisionId supervision, ReferralForm form) {
        sql.sql("""
                insert into referral (id, supervision, programme, addressee, request, document, sent_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        supervision.value(),
                        actor.requireProgramme().value(),
                        form.addressee().strip(),
                        form.request().strip(),
                        form.document().strip(),
                        form.sentOn(),
                        actor.personId(),
                        supervisions.now())
                .update();
    }

    void answered(Actor actor, UUID referral, String answer, LocalDate day) {
        sql.sql("""
                insert into referral_answer (referral, programme, answer, answered_on, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(referral, actor.requireProgramme().value(), answer, day, actor.personId(), supervisions.now())
                .update();
    }
}
