package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which team has which application; what was given and taken back stays on record. */
@Component
class Assignments {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Assignments(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Status reviewed(Stage stage) {
        return switch (stage) {
            case DOCUMENT -> Status.QUALIFIED;
            case SITE -> Status.SHORTLISTED;
        };
    }

    void give(Actor actor, RoundId round, Stage stage, ApplicationId application, TeamId team) {
        takeBack(stage, application);
        jdbc.sql("""
                        insert into assignment (id, programme, round, stage, application, team, assigned_at)
                        values (:id, :programme, :round, :stage, :application, :team, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("stage", stage.name())
                .param("application", application.value())
                .param("team", team.value())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(Stage stage, ApplicationId application) {
        jdbc.sql("""
                        update assignment set ended_at = :at
                        where application = :application and stage = :stage and ended_at is null
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("application", application.value())
                .param("stage", stage.name())
                .update();
    }

    void endAll(TeamId team) {
        jdbc.sql("update assignment set ended_at = :at where team = :team and ended_at is null")
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("team", team.value())
                .update();
    }

    void rest(Actor actor, RoundId round, Stage stage) {
        give(actor.requireProgramme().value(), round, stage);
    }

    void rest(RoundId round, Stage stage) {
        var programme = jdbc.sql("select programme from round where id = :round")
                .param("round", round.value())
                .query(UUID.class)
                .single();
        give(programme, round, stage);
    }

    private void give(UUID programme, RoundId round, Stage stage) {
        jdbc.sql("""
                        insert into assignment (id, programme, round, stage, application, team, assigned_at)
                        select gen_random_uuid(), :programme, c.round, :stage, c.id, (array_agg(t.id))[1], :at
                        from application c
                        join team t on t.round = c.round and t.kind = c.kind and t.stage = :stage and t.dissolved_at is null
                        where c.round = :round and c.status = :status
                          and not exists (select from assignment a
                                          where a.application = c.id and a.stage = :stage and a.ended_at is null)
                        group by c.id, c.round having count(*) = 1
                        """)
                .param("programme", programme)
                .param("stage", stage.name())
                .param("round", round.value())
                .param("status", reviewed(stage).name())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
