package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.panels.Stage;
import gov.award.panels.Teams;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases for whoever may see them; within an act or a reading. */
@Component
class Cases {

    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Schemes schemes;
    private final Teams teams;
    private final JdbcClient jdbc;

    Cases(ApplicationBriefs applications, RoundBriefs rounds, Schemes schemes, Teams teams, JdbcClient jdbc) {
        this.applications = applications;
        this.rounds = rounds;
        this.schemes = schemes;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    /** @throws NotFound if whoever acts sees no such application */
    ReviewCase of(ApplicationId id, Stage stage) {
        var application = applications.of(id);
        var round = rounds.of(application.round());
        var scoring = schemes.scoring(round.id(), application.kind());
        return new ReviewCase(
                application,
                round,
                stage,
                run(round.id(), stage),
                scoring.criteria(),
                scoring.scheme(),
                teams.scorers(id, stage));
    }

    /** @throws NotFound unless the actor scores this application in this stage */
    ReviewCase scored(Actor actor, ApplicationId id, Stage stage) {
        var found = of(id, stage);
        if (!found.scoredBy(actor.person())) {
            throw new NotFound("case");
        }
        return found;
    }

    /** @throws NotFound unless the actor leads for this application in this stage */
    ReviewCase led(Actor actor, ApplicationId id, Stage stage) {
        var found = of(id, stage);
        if (!found.ledBy(actor.person())) {
            throw new NotFound("case");
        }
        return found;
    }

    /** Holds back, until the act ends, whatever else is done with the sheets and the consensus of a case. */
    void alone(ApplicationId id, Stage stage) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 13))")
                .param(id.text() + stage.name())
                .query()
                .listOfRows();
    }

    /** How often a review has begun, counting what the committee had done again. */
    int run(RoundId round, Stage stage) {
        return jdbc.sql("select review_run_of(:round, :stage)")
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Integer.class)
                .single();
    }
}
