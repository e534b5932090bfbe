package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationSubmitted;
import gov.award.applications.Status;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies on the desks of the recommending units, and since when: each receipt starts the working days of article 15 anew. */
@Component
public class Desk {

    private final JdbcClient jdbc;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Desk(
            JdbcClient jdbc,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Editions editions,
            Deadlines deadlines,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One application on a unit's desk. */
    record Entry(
            UUID id,
            RoundId round,
            ApplicationId application,
            ApplicantId applicant,
            UnitId unit,
            Instant receivedAt,
            @Nullable LocalDate returnedUntil,
            @Nullable LocalDate missed,
            @Nullable Instant forwardedAt,
            @Nullable LocalDate due,
            @Nullable Boolean late) {}

    /** An entry the actor's unit, or the office, works on; kept from other changes until the act ends, as is the round from moving on. */
    public Entry locked(Actor actor, ApplicationId application) {
        var entry = jdbc.sql("""
                        select d.* from round r join recommendation d on d.round = r.id
                        where d.application = :application and d.programme = :programme for share of r for update of d
                        """)
                .param("application", application.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Entry.class))
                .optional()
                .orElseThrow(() -> new NotFound("recommendation"));
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)
                && !actor.units(Role.RECOMMENDER).contains(entry.unit())) {
            throw new NotFound("recommendation");
        }
        return entry;
    }

    /** The unit whose desk it lies on, the actor's own; kept like {@link #locked}. */
    public UnitId unit(Actor actor, ApplicationId application) {
        return locked(actor, application).unit();
    }

    Deadline deadline(Entry entry) {
        return deadline(rounds.of(entry.round()).edition(), entry.receivedAt(), entry.returnedUntil());
    }

    /**
     * Of an application out for correction the days count anew from the last day of the correction, corrected or not; of one
     * handed on after that day, from then.
     */
    public Deadline deadline(String edition, Instant receivedAt, @Nullable LocalDate returnedUntil) {
        var received = clock.dayOf(receivedAt);
        var from = returnedUntil == null || returnedUntil.isBefore(received) ? received : returnedUntil;
        return deadlines.after(editions.byCode(edition), Figure.RECOMMENDATION_DAYS, from);
    }

    /** The days count anew after a return; the last day the unit missed before it stays on record. */
    void giveBack(Entry entry, LocalDate until) {
        var deadline = deadline(entry);
        var missed = deadline.missedAt(clock.now()) ? deadline.due() : null;
        jdbc.sql("update recommendation set returned_until = :until, missed = coalesce(missed, :missed) where id = :id")
                .param("until", until)
                .param("missed", missed, Types.DATE)
                .param("id", entry.id())
                .update();
    }

    void forward(Entry entry) {
        forward(entry, clock.now());
    }

    /** @param done when the unit had done what it has to do: it is late by that, not by what others do afterwards */
    void forward(Entry entry, Instant done) {
        var deadline = deadline(entry);
        jdbc.sql("update recommendation set forwarded_at = :at, due = :due, late = :late where id = :id")
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("due", deadline.due())
                .param("late", entry.missed() != null || deadline.missedAt(done))
                .param("id", entry.id())
                .update();
    }

    void hand(Actor actor, Entry entry, UnitId unit, String reason) {
        receive(
                actor.personId(),
                actor.requireProgramme().value(),
                entry.id(),
                unit,
                clock.now(),
                "REASSIGNED",
                reason);
    }

    /** When the committee has the verification done again, all lies on the desks anew, and the working days with it. */
    void anew(Actor actor, ApplicationId application) {
        var entry = locked(actor, application);
        jdbc.sql("update recommendation set forwarded_at = null, due = null, late = null where id = :id")
                .param("id", entry.id())
                .update();
        receive(actor.personId(), actor.requireProgramme().value(), entry.id(), entry.unit(), clock.now(), "ANEW", "");
    }

    /** What comes back to the office after its own return does not pass over the unit's desk again. */
    @EventListener
    void received(ApplicationSubmitted submitted) {
        var application = applications.of(submitted.application());
        if (application.status() != Status.SUBMITTED) {
            return;
        }
        var id = UUID.randomUUID();
        var first = jdbc.sql("""
                        insert into recommendation (id, programme, round, application, applicant, unit, received_at)
                        select :id, r.programme, r.id, :application, :applicant, :unit, :at from round r where r.id = :round
                        on conflict (application) do nothing
                        """)
                .param("id", id)
                .param("round", submitted.round().value())
                .param("application", submitted.application().value())
                .param("applicant", application.applicant().value())
                .param("unit", submitted.unit().value())
                .param("at", submitted.at().atOffset(ZoneOffset.UTC))
                .update();
        var entry = jdbc.sql("select id, programme from recommendation where application = :application")
                .param("application", submitted.application().value())
                .query((row, n) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .single();
        receive(null, entry[1], entry[0], submitted.unit(), submitted.at(), first == 1 ? "SUBMITTED" : "CORRECTED", "");
    }

    private void receive(
            @Nullable UUID person, UUID programme, UUID entry, UnitId unit, Instant at, String cause, String reason) {
        jdbc.sql("""
                        insert into recommendation_receipt (id, programme, recommendation, unit, cause, reason, received_at, person)
                        values (:id, :programme, :entry, :unit, :cause, :reason, :at, :person::uuid)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", programme)
                .param("entry", entry)
                .param("unit", unit.value())
                .param("cause", cause)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
        jdbc.sql("""
                        update recommendation
                        set unit = :unit, received_at = :at, returned_until = case when :cause = 'REASSIGNED' then returned_until end,
                            missed = case when :cause = 'CORRECTED' then missed end
                        where id = :entry
                        """)
                .param("cause", cause)
                .param("unit", unit.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("entry", entry)
                .update();
    }
}
