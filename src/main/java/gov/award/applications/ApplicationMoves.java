package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundEnd;
import gov.award.workdays.BusinessClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves an application on, for the module whose act does it; call within that act. */
@Component
public class ApplicationMoves {

    private final JdbcClient jdbc;
    private final Units units;
    private final BusinessClock clock;

    ApplicationMoves(JdbcClient jdbc, Units units, BusinessClock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Refused if {@link ApplicationMove} does not lead on from the application's status, or its round has ended. Of concurrent moves the later one
     * waits for the earlier and is weighed against its outcome.
     */
    public Verdict make(Actor actor, ApplicationId application, ApplicationMove move) {
        var from = locked(actor, application);
        var over = RoundEnd.over(phase(application));
        if (over.isPresent()) {
            return new Verdict.Refused(List.of(over.get()));
        }
        if (!move.possibleFrom(from)) {
            return Verdict.refused(move.basis(), "APPLICATION_MOVE_NOT_POSSIBLE", from, move);
        }
        jdbc.sql("update application set status = :status where id = :id")
                .param("status", move.to().name())
                .param("id", application.value())
                .update();
        record(actor, application, move, from);
        return Verdict.ALLOWED;
    }

    /** Hands an application that its unit has not forwarded to another recommending unit; the act keeps the reason. */
    public Verdict reassign(Actor actor, ApplicationId application, UnitId unit) {
        var status = locked(actor, application);
        var over = RoundEnd.over(phase(application));
        if (over.isPresent()) {
            return new Verdict.Refused(List.of(over.get()));
        }
        if (status != Status.SUBMITTED && status != Status.RETURNED_BY_UNIT) {
            return Verdict.refused(Provision.RECOMMENDING_UNITS, "REASSIGN_NOT_POSSIBLE", status);
        }
        if (!units.plays(unit, UnitPart.RECOMMENDING, actor.requireProgramme())) {
            return Verdict.refused(Provision.RECOMMENDING_UNITS, "UNIT_NOT_COMPETENT");
        }
        jdbc.sql("update application set unit = :unit where id = :id")
                .param("unit", unit.value())
                .param("id", application.value())
                .update();
        return Verdict.ALLOWED;
    }

    public Status locked(Actor actor, ApplicationId application) {
        return jdbc.sql("select status from application where id = :id and programme = :programme for update")
                .param("id", application.value())
                .param("programme", actor.requireProgramme().value())
                .query(String.class)
                .optional()
                .map(Status::valueOf)
                .orElseThrow(() -> new NotFound("application"));
    }

    /** How far the round of the application is. */
    Phase phase(ApplicationId application) {
        return jdbc.sql("select r.phase from application a join round r on r.id = a.round where a.id = ?")
                .param(application.value())
                .query(Row.of(Phase.class))
                .single();
    }

    void record(Actor actor, ApplicationId application, ApplicationMove move, Status from) {
        record(actor, application, move, from, null);
    }

    /** @param paper from which it was recorded and compared by the actor; {@code null} for one in the system */
    void record(Actor actor, ApplicationId application, ApplicationMove move, Status from, @Nullable PaperAct paper) {
        jdbc.sql("""
                        insert into application_move (id, programme, application, move, from_status, to_status, at, person,
                                                      recorded_by, received_on)
                        values (:id, :programme, :application, :move, :from, :to, :at, :person::uuid, :recordedBy, :receivedOn)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("application", application.value())
                .param("move", move.name())
                .param("from", from.name())
                .param("to", move.to().name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("person", actor.person() == null ? null : actor.personId())
                .param("recordedBy", paper == null ? null : paper.recordedBy().value(), Types.OTHER)
                .param("receivedOn", paper == null ? null : paper.receivedOn(), Types.DATE)
                .update();
    }
}
