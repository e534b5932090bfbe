package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.awards.Awards.Award;
import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.files.Compared;
import gov.award.papers.PaperId;
import gov.award.revocations.RevocationPage.Defence.Way;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All cases about revocations. */
@Component
class Revocations {

    private final JdbcClient sql;
    private final BusinessClock clock;

    Revocations(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound if the actor sees no such case */
    Revocation find(RevocationId id) {
        return one("select * from revocation where id = ?", id);
    }

    /** The same, kept from other changes until the transaction ends. */
    Revocation locked(RevocationId id) {
        return one("select * from revocation where id = ? for update", id);
    }

    private Revocation one(String query, RevocationId id) {
        return sql.sql(query)
                .param(id.value())
                .query(Row.of(Revocation.class))
                .optional()
                .orElseThrow(() -> new NotFound("revocation"));
    }

    /** Whether a case about the award is open, or ended with its revocation. */
    boolean underWay(UUID award) {
        return sql.sql("""
                select exists (select from revocation where award = ? and state not in ('DROPPED', 'DECLINED', 'KEPT'))
                """).param(award).query(Boolean.class).single();
    }

    void add(Actor actor, RevocationId id, Award award, String title, IncidentForm form, UUID source) {
        sql.sql("""
                insert into revocation (id, programme, award, round, application, applicant, party, kind, award_title, certificate, edition,
                    awarded_on, ground, happened, found, facts, state, reported_by, reported_at)
                values (:id, :programme, :award, :round, :application, :applicant, :party, :kind, :title, :certificate, :edition,
                    :awardedOn, :ground, :happened, :found, :facts, 'REPORTED', :by, :now)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("award", award.id().value())
                .param("round", award.round().value())
                .param("application", award.application().value())
                .param("applicant", award.applicant().value())
                .param("party", award.name())
                .param("kind", award.kind().name())
                .param("title", title)
                .param("certificate", award.certificate())
                .param("edition", award.edition())
                .param("awardedOn", award.decided())
                .param("ground", form.ground().name())
                .param("happened", form.happened(), Types.DATE)
                .param("found", form.found(), Types.DATE)
                .param("facts", form.facts().strip())
                .param("by", actor.personId())
                .param("now", now())
                .update();
        sql.sql("""
                insert into revocation_source (id, revocation, programme, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        source,
                        id.value(),
                        actor.requireProgramme().value(),
                        form.source().strip(),
                        actor.personId(),
                        now())
                .update();
    }

    /** Goes on along the table of moves and keeps who did it. */
    void move(Actor actor, Revocation revocation, RevocationMove move, String note) {
        var from = revocation.state();
        if (!move.possibleFrom(from)) {
            throw new IllegalStateException(move + " from " + from);
        }
        var moved = sql.sql("update revocation set state = ? where id = ? and state = ?")
                .params(move.to().name(), revocation.id().value(), from.name())
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("revocation " + revocation.id());
        }
        keep(actor, revocation.id(), move, from, note);
    }

    private void keep(Actor actor, RevocationId id, RevocationMove move, RevocationState from, String note) {
        var by = actor.person();
        sql.sql("""
                insert into revocation_move (id, revocation, programme, move, from_state, to_state, note, person, at)
                values (:id, :revocation, :programme, :move, :from, :to, :note, :by, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("revocation", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("move", move.name())
                .param("from", from.name())
                .param("to", move.to().name())
                .param("note", note)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", now())
                .update();
    }

    void verified(Actor actor, UUID finding, Revocation revocation, String report) {
        sql.sql("""
                insert into revocation_finding (id, revocation, programme, report, verified_by, verified_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        finding,
                        revocation.id().value(),
                        actor.requireProgramme().value(),
                        report,
                        actor.personId(),
                        now())
                .update();
        move(actor, revocation, RevocationMove.VERIFY, "");
    }

    boolean verifiedBy(Actor actor, RevocationId id) {
        return sql.sql("select exists (select from revocation_finding where revocation = ? and verified_by = ?)")
                .params(id.value(), actor.personId())
                .query(Boolean.class)
                .single();
    }

    void told(Actor actor, Revocation revocation, PaperId hearing) {
        sql.sql("update revocation set hearing = ? where id = ?")
                .params(hearing.value(), revocation.id().value())
                .update();
        move(actor, revocation, RevocationMove.TELL, "");
    }

    /** Whether a statement taken from paper has not been compared with it. */
    boolean defenceWaits(RevocationId id) {
        return sql.sql("""
                select exists (select from revocation_defence d where d.revocation = ? and d.way = 'ON_PAPER'
                               and not exists (select from revocation_defence_check c where c.defence = d.id))
                """).param(id.value()).query(Boolean.class).single();
    }

    /** A statement that waits for comparison, with its case and who recorded it. */
    record Waiting(RevocationId revocation, PersonId recordedBy) {}

    /** @throws NotFound if no such statement waits */
    Waiting waitingDefence(UUID defence) {
        return sql.sql("""
                select d.revocation, d.recorded_by from revocation_defence d where d.id = ? and d.way = 'ON_PAPER'
                and not exists (select from revocation_defence_check c where c.defence = d.id)
                """)
                .param(defence)
                .query(Row.of(Waiting.class))
                .optional()
                .orElseThrow(() -> new NotFound("statement"));
    }

    void checkDefence(Actor actor, UUID defence, Compared outcome, String note) {
        sql.sql("""
                insert into revocation_defence_check (defence, programme, outcome, note, given_by, given_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(defence, actor.requireProgramme().value(), outcome.name(), note, actor.personId(), now())
                .update();
    }

    void defend(Actor actor, UUID id, RevocationId revocation, Way way, String statement, LocalDate day) {
        sql.sql("""
                insert into revocation_defence (id, revocation, programme, way, statement, stated_on, recorded_by, recorded_at)
                values (:id, :revocation, :programme, :way, :statement, :day, :by, :now)
                """)
                .param("id", id)
                .param("revocation", revocation.value())
                .param("programme", actor.requireProgramme().value())
                .param("way", way.name())
                .param("statement", statement)
                .param("day", day)
                .param("by", actor.personId())
                .param("now", now())
                .update();
    }

    void put(Actor actor, Revocation revocation, MatterId matter) {
        sql.sql("update revocation set matter = ? where id = ?")
                .params(matter.value(), revocation.id().value())
                .update();
        move(actor, revocation, RevocationMove.PUT, "");
    }

    void resolved(Actor actor, Revocation revocation, Resolution resolution) {
        sql.sql("update revocation set resolution = ?, resolved_on = ? where id = ?")
                .params(resolution.number(), resolution.day(), revocation.id().value())
                .update();
        move(
                actor,
                revocation,
                resolution.carried() ? RevocationMove.CARRY : RevocationMove.DECLINE,
                resolution.number());
    }

    /** Enters the revocation on the case in one step: state and decision belong together. */
    void revoked(
            Actor actor,
            Revocation revocation,
            RevocationDecision decision,
            long dueFen,
            @Nullable LocalDate barredUntil) {
        var moved = sql.sql("""
                update revocation set state = 'REVOKED', document = :document, revoked_on = :day, due_fen = :due, barred_until = :until
                where id = :id and state = 'RESOLVED'
                """)
                .param("document", decision.document())
                .param("day", decision.decided())
                .param("due", dueFen)
                .param("until", barredUntil, Types.DATE)
                .param("id", revocation.id().value())
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("revocation " + revocation.id());
        }
        keep(actor, revocation.id(), RevocationMove.REVOKE, revocation.state(), decision.document());
        sql.sql("""
                insert into revocation_notice (revocation, programme, award, party, kind, award_title, certificate, ground, document,
                    revoked_on, barred_until, published_at)
                select id, programme, award, party, kind, award_title, certificate, ground, document, revoked_on, barred_until, :now
                from revocation where id = :id
                """).param("now", now()).param("id", revocation.id().value()).update();
    }

    OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
