package gov.award.supervision;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.people.PeopleReadings.GrantView;
import gov.award.rounds.Move;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All matters of the discipline inspection. */
@Component
class Supervisions {

    static final String SELECT = """
            select s.*, r.title as round_title, r.edition, o.name as opened_by_name, d.name as redone_by_name,
                   (select count(*)::int from touched_act t where t.supervision = s.id) as touched,
                   exists (select from withheld_right w where w.id = s.id and w.restored_at is null) as withheld
            from supervision s
            join round r on r.id = s.round
            join person o on o.id = s.opened_by
            left join person d on d.id = s.redone_by
            """;

    private final JdbcClient sql;
    private final BusinessClock clock;

    Supervisions(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound if the actor sees no such matter */
    Supervision find(SupervisionId id) {
        return sql.sql(SELECT + " where s.id = ?")
                .param(id.value())
                .query(Row.of(Supervision.class))
                .optional()
                .orElseThrow(() -> new NotFound("supervision matter"));
    }

    /** The same, kept from other changes until the transaction ends. */
    Supervision locked(SupervisionId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 21))")
                .param(id.text())
                .query(row -> {});
        return find(id);
    }

    boolean open(RoundId round, @Nullable UUID person, @Nullable UUID unit) {
        return sql.sql("""
                select exists (select from supervision where round = :round and closed_at is null
                               and person is not distinct from :person::uuid and unit is not distinct from :unit::uuid)
                """)
                .param("round", round.value())
                .param("person", person, Types.OTHER)
                .param("unit", unit, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    void add(Actor actor, SupervisionId id, SupervisionForm form, String name) {
        var person = form.person();
        var unit = form.unit();
        sql.sql("""
                insert into supervision (id, programme, round, person, unit, subject_name, ground, facts, opened_by, opened_at)
                values (:id, :programme, :round, :person, :unit, :name, :ground, :facts, :by, :now)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", form.round().value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("name", name)
                .param("ground", form.ground().name())
                .param("facts", form.facts().strip())
                .param("by", actor.personId())
                .param("now", now())
                .update();
    }

    void withdrawn(Actor actor, SupervisionId id, String reason, List<GrantView> rights) {
        sql.sql("update supervision set withdrawn_at = ?, reason = ? where id = ?")
                .params(now(), reason, id.value())
                .update();
        rights.forEach(right -> sql.sql("""
                        insert into withdrawn_right (role_grant, supervision, programme, person, role, unit_name)
                        values (:grant, :id, :programme, :person, :role, :unit)
                        """)
                .param("grant", right.id().value())
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("person", right.person().value())
                .param("role", right.role().name())
                .param("unit", right.unit(), Types.VARCHAR)
                .update());
    }

    /**
     * Keeps what these persons did in the round, as the journal has it, with the phase it was done in: every act that bears on
     * the result. Left out are drafts, what was only put before others or read, and one's own declarations. The journal names
     * subjects, not rounds: acts on an application of another round are left out, and all from before the round was prepared.
     */
    int touch(Actor actor, SupervisionId id, RoundId round, List<PersonId> persons) {
        if (persons.isEmpty()) {
            return 0;
        }
        return sql.sql("""
                insert into touched_act (supervision, seq, programme, person, act, basis, subject, about, phase, at)
                select :id, e.seq, e.programme, e.actor, e.act, e.basis, e.subject, coalesce(a.name, m.title),
                       coalesce((select v.to_phase from round_move v where v.round = :round and v.at <= e.at
                                 order by v.at desc limit 1), 'PREPARATION'), e.at
                from journal_entry e
                left join application a on a.id = e.subject
                left join matter m on m.id = e.subject
                where e.programme = :programme and e.kind = 'ACT' and e.actor in (:persons)
                  and e.basis not in (:aside)
                  and e.act !~ '^(Save|Draft|Put|Declare|IssuePa|OpenPaper|OpenNotice|OpenAllNotices)'
                  and e.at >= (select created_at from round where id = :round)
                  and (a.round is null or a.round = :round)
                """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("aside", Touching.ASIDE.stream().map(Enum::name).toList())
                .param("round", round.value())
                .update();
    }

    void proposed(SupervisionId id, MatterId matter, TouchedFate fate, @Nullable Move anew) {
        sql.sql("update supervision set matter = :matter, proposed = :fate, anew = :anew where id = :id")
                .param("matter", matter.value())
                .param("fate", fate.name())
                .param("anew", anew == null ? null : anew.name(), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    /** Carried, what was proposed holds; else another proposal may be made. */
    void resolved(SupervisionId id, Resolution resolution) {
        sql.sql("""
                update supervision set resolution = :number, fate = case when :carried then proposed end,
                    matter = case when :carried then matter end
                where id = :id
                """)
                .param("number", resolution.number())
                .param("carried", resolution.carried())
                .param("id", id.value())
                .update();
    }

    void redone(Actor actor, SupervisionId id) {
        sql.sql("update supervision set redone_by = ?, redone_at = ? where id = ?")
                .params(actor.personId(), now(), id.value())
                .update();
    }

    void closed(Actor actor, SupervisionId id, String outcome) {
        sql.sql("update supervision set closing = ?, closed_by = ?, closed_at = ? where id = ?")
                .params(outcome, actor.personId(), now(), id.value())
                .update();
    }

    OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
