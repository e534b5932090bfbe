package gov.award.consultations;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.people.Units;
import gov.award.rankings.Candidates;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All consultations. A review done again voids the one on its candidates. */
@Component
class Consultations {

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final Papers papers;
    private final BusinessClock clock;

    Consultations(JdbcClient jdbc, Units units, People people, Papers papers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The consultation in force.
     *
     * @param fixedOn day the candidate list was fixed
     * @param late whether the requests were sent after their time
     */
    record Consultation(ConsultationId id, LocalDate fixedOn, Instant sentAt, boolean late) {}

    Optional<Consultation> current(RoundId round) {
        return jdbc.sql("""
                        select id, fixed_on, sent_at, late from consultation where round = :round and voided_at is null
                        """)
                .param("round", round.value())
                .query(Row.of(Consultation.class))
                .optional();
    }

    void add(Actor actor, RoundId round, ConsultationId id, Candidates.Fixed list, boolean late) {
        jdbc.sql("""
                        insert into consultation (id, programme, round, list, fixed_on, sent_by, sent_at, late)
                        values (:id, :programme, :round, :list, :fixedOn, :by, :now, :late)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("list", list.id().value())
                .param("fixedOn", clock.dayOf(list.fixedAt()))
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("late", late)
                .update();
    }

    /** Sends one request: in the system where the unit has someone to receive it, which is its receipt, else on paper. */
    void send(
            Actor actor,
            RoundBrief round,
            ConsultationId consultation,
            UnitId unit,
            @Nullable String code,
            int answerDays,
            String measures,
            List<Candidates.Candidate> candidates) {
        var name = units.name(unit).orElseThrow();
        var receivers = people.holding(Role.DEPARTMENT, unit).stream()
                .map(People.Person::id)
                .toList();
        var channel = receivers.isEmpty() ? RequestChannel.PAPER : RequestChannel.SYSTEM;
        var id = UUID.randomUUID();
        var paper = new PaperId(UUID.randomUUID());
        var number = papers.issue(
                actor,
                paper,
                PaperKind.CONSULTATION_REQUEST,
                round.id().value(),
                id,
                "关于征求" + round.title() + "候选名单意见的函",
                name,
                receivers.stream().map(PersonId::value).toList(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        measures,
                        "candidates",
                        candidates,
                        "days",
                        answerDays));
        jdbc.sql("""
                        insert into consultation_request (id, programme, round, consultation, unit, code, name, channel, paper, number,
                                                          sent_by, sent_at)
                        values (:id, :programme, :round, :consultation, :unit, :code, :name, :channel, :paper, :number, :by, :now)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("consultation", consultation.value())
                .param("unit", unit.value())
                .param("code", code, java.sql.Types.VARCHAR)
                .param("name", name)
                .param("channel", channel.name())
                .param("paper", paper.value())
                .param("number", number)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (channel == RequestChannel.SYSTEM) {
            served(actor, new RequestId(id), new ServedId(UUID.randomUUID()), clock.today(), null);
        }
    }

    void served(Actor actor, RequestId request, ServedId id, LocalDate receivedOn, @Nullable UUID receipt) {
        jdbc.sql("""
                        insert into consultation_service (request, programme, id, received_on, receipt, recorded_by, recorded_at)
                        values (:request, :programme, :id, :receivedOn, :receipt, :by, :now)
                        """)
                .param("request", request.value())
                .param("programme", actor.requireProgramme().value())
                .param("id", id.value())
                .param("receivedOn", receivedOn)
                .param("receipt", receipt, java.sql.Types.OTHER)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void voidCurrent(RoundId round, Instant at) {
        jdbc.sql("update consultation set voided_at = :at where round = :round and voided_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("round", round.value())
                .update();
    }
}
