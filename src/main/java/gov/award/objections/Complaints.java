package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.committee.MatterId;
import gov.award.people.Identifiers;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All complaints and objections. */
@Component
class Complaints {

    static final String COLUMNS = """
            c.id, c.round, c.year, c.number, c.sort, c.about, c.concerned, c.facts, c.leads, c.anonymous, c.way, c.received_at,
            c.state, c.application, c.person, c.verifier, c.matter, (select r.edition from round r where r.id = c.round) as edition
            """;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final BusinessClock clock;

    Complaints(JdbcClient jdbc, Identifiers identifiers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Complaint find(ComplaintId id) {
        return jdbc.sql("select " + COLUMNS + " from complaint c where c.programme = acting_programme() and c.id = :id")
                .param("id", id.value())
                .query(Row.of(Complaint.class))
                .optional()
                .orElseThrow(() -> new NotFound("complaint"));
    }

    /** Kept from being changed by others until the transaction ends. */
    Complaint locked(ComplaintId id) {
        return jdbc.sql("select " + COLUMNS
                        + " from complaint c where c.programme = acting_programme() and c.id = :id for update")
                .param("id", id.value())
                .query(Row.of(Complaint.class))
                .optional()
                .orElseThrow(() -> new NotFound("complaint"));
    }

    /** None of those who may be meant is to know of it. */
    void keepOut(Actor actor, ComplaintId id, List<PersonId> persons) {
        for (var person : persons) {
            jdbc.sql(
                            "insert into complaint_kept_out (complaint, person, programme) values (?, ?, ?) on conflict do nothing")
                    .params(id.value(), person.value(), actor.requireProgramme().value())
                    .update();
        }
    }

    void add(
            Actor actor,
            ComplaintId id,
            ComplaintForm form,
            Way way,
            Instant receivedAt,
            ReceiptCode code,
            @Nullable RoundId round,
            @Nullable PersonId person) {
        var year = clock.today().getYear();
        var number = jdbc.sql("""
                        insert into complaint_counter as c (programme, year, last) values (:programme, :year, 1)
                        on conflict (programme, year) do update set last = c.last + 1 returning last
                        """)
                .param("programme", actor.requireProgramme().value())
                .param("year", year)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into complaint (id, programme, round, year, number, sort, about, concerned, facts, leads, anonymous, way,
                            received_at, code_digest, entered_by, entered_at, state, application, person)
                        values (:id, :programme, :round::uuid, :year, :number, :sort, :about, :concerned, :facts, :leads, :anonymous, :way,
                            :receivedAt, :code, :by::uuid, :at, 'RECEIVED', :application::uuid, :person::uuid)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round == null ? null : round.value())
                .param("year", year)
                .param("number", number)
                .param("sort", form.sort().name())
                .param("about", form.about().name())
                .param("concerned", form.concerned().strip())
                .param("facts", form.facts().strip())
                .param("leads", form.anonymous() ? ComplaintForm.stripped(form.leads()) : "")
                .param("anonymous", form.anonymous())
                .param("way", way.name())
                .param("receivedAt", PublicNotices.at(receivedAt))
                .param("code", code.digest())
                .param("by", way == Way.WEB ? null : actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .param("application", form.candidate())
                .param("person", person == null ? null : person.value())
                .update();
        if (!form.anonymous()) {
            jdbc.sql("""
                            insert into complaint_reporter (complaint, programme, name, contact)
                            values (:complaint, :programme, :name, :contact)
                            """)
                    .param("complaint", id.value())
                    .param("programme", actor.requireProgramme().value())
                    .param("name", identifiers.encrypt("reporter-name", ComplaintForm.stripped(form.name())))
                    .param("contact", identifiers.encrypt("reporter-contact", ComplaintForm.stripped(form.contact())))
                    .update();
        }
    }

    void decided(Actor actor, Complaint complaint, ComplaintMove move, @Nullable DeclineGround ground, String reason) {
        jdbc.sql("""
                        insert into complaint_intake (complaint, programme, taken_up, ground, reason, decided_by, decided_at)
                        values (:complaint, :programme, :taken, :ground, :reason, :by, :at)
                        """)
                .param("complaint", complaint.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("taken", move == ComplaintMove.TAKE_UP)
                .param("ground", ground == null ? null : ground.name())
                .param("reason", reason)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
        moved(complaint.id(), move);
    }

    void concerns(ComplaintId id, @Nullable ApplicationId application, @Nullable PersonId person) {
        jdbc.sql("""
                        update complaint set application = :application::uuid, person = :person::uuid,
                            round = coalesce((select a.round from application a where a.id = :application::uuid), round)
                        where id = :id
                        """)
                .param("application", application == null ? null : application.value())
                .param("person", person == null ? null : person.value())
                .param("id", id.value())
                .update();
    }

    void assigned(Actor actor, ComplaintId id, PersonId verifier, boolean outside, String reason) {
        jdbc.sql("""
                        insert into complaint_assignment
                            (id, programme, complaint, verifier, outside, reason, assigned_by, assigned_at, supersedes)
                        values (:id, :programme, :complaint, :verifier, :outside, :reason, :by, :at,
                            (select a.id from complaint_assignment a where a.complaint = :complaint
                             and not exists (select from complaint_assignment l where l.supersedes = a.id)))
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("complaint", id.value())
                .param("verifier", verifier.value())
                .param("outside", outside)
                .param("reason", reason)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
        jdbc.sql("update complaint set verifier = :verifier, state = :state where id = :id")
                .param("verifier", verifier.value())
                .param("state", ComplaintMove.ASSIGN.to().name())
                .param("id", id.value())
                .update();
    }

    void moved(ComplaintId id, ComplaintMove move) {
        jdbc.sql("update complaint set state = :state where id = :id")
                .param("state", move.to().name())
                .param("id", id.value())
                .update();
    }

    void put(ComplaintId id, MatterId matter) {
        jdbc.sql("update complaint set matter = :matter where id = :id")
                .param("matter", matter.value())
                .param("id", id.value())
                .update();
    }
}
