package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in which team; whoever leaves stays on record with the reason (article 16). */
@Component
class Seats {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Seats(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A team that has not been dissolved. */
    record OpenTeam(TeamId id, RoundId round, Stage stage, Kind kind, String name) {}

    /** The phase after which a body of this stage has nothing left to do. */
    Phase lastPhase(Stage stage) {
        return switch (stage) {
            case DOCUMENT -> Phase.DOCUMENT_REVIEW;
            case SITE -> Phase.SITE_REVIEW;
        };
    }

    /** A team, kept from other changes until the act ends. */
    OpenTeam locked(Actor actor, TeamId id) {
        return jdbc.sql("""
                        select id, round, stage, kind, name from team
                        where id = :id and programme = :programme and dissolved_at is null for update
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(OpenTeam.class))
                .optional()
                .orElseThrow(() -> new NotFound("team"));
    }

    boolean named(RoundId round, Stage stage, String name) {
        return exists(
                "select exists (select from team where round = :round and stage = :stage and name = :what and dissolved_at is null)",
                round,
                stage,
                name);
    }

    boolean hasTeam(RoundId round, Stage stage, Kind kind) {
        return exists(
                "select exists (select from team where round = :round and stage = :stage and kind = :what and dissolved_at is null)",
                round,
                stage,
                kind.name());
    }

    List<PersonId> members(TeamId team) {
        return jdbc.sql("select person from team_member where team = :team and left_at is null")
                .param("team", team.value())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    boolean leads(TeamId team, PersonId person) {
        return jdbc.sql("""
                        select exists (select from team_member
                                       where team = :team and person = :person and leader and left_at is null)
                        """)
                .param("team", team.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void seat(Actor actor, TeamId team, RoundId round, PersonId person, boolean leader, String reason) {
        jdbc.sql("""
                        insert into team_member (id, programme, round, team, person, leader, joined_at, reason)
                        values (:id, :programme, :round, :team, :person, :leader, :at, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("team", team.value())
                .param("person", person.value())
                .param("leader", leader)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    void leave(TeamId team, PersonId person, String reason) {
        jdbc.sql("""
                        update team_member set left_at = :at, reason = :reason
                        where team = :team and person = :person and left_at is null
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("team", team.value())
                .param("person", person.value())
                .update();
    }

    private boolean exists(String sql, RoundId round, Stage stage, String what) {
        return jdbc.sql(sql)
                .param("round", round.value())
                .param("stage", stage.name())
                .param("what", what)
                .query(Boolean.class)
                .single();
    }
}
