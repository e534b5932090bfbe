package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reviews what, for other modules; recusals are already taken off. Call within an act or a reading. */
@Component
public class Teams {

    private static final String TEAM = """
            select t.id, t.round, t.stage, t.kind, t.name,
                   array(select m.person from team_member m where m.team = t.id and m.left_at is null
                         order by m.leader desc, m.joined_at, m.person) as members
            from team t
            """;

    private final JdbcClient jdbc;
    private final StageReadiness readiness;
    private final Assignments assignments;

    Teams(JdbcClient jdbc, StageReadiness readiness, Assignments assignments) {
        this.jdbc = jdbc;
        this.readiness = readiness;
        this.assignments = assignments;
    }

    /**
     * One who scores an application.
     *
     * @param leader whether this person leads for this application: the team's leader or, where recused, who replaces them
     */
    public record Scorer(PersonId person, String name, boolean leader) {}

    /** A team with the applications given to it. */
    public record Team(TeamId id, RoundId round, Stage stage, Kind kind, String name, List<PersonId> members) {

        public Team {
            members = List.copyOf(members);
        }
    }

    /** Those who score an application, the leader first. */
    public List<Scorer> scorers(ApplicationId application, Stage stage) {
        return jdbc.sql("""
                        select s.person, p.name, s.leader from scorer s join person p on p.id = s.person
                        where s.application = :application and s.stage = :stage order by s.leader desc, p.name, p.id
                        """)
                .param("application", application.value())
                .param("stage", stage.name())
                .query(Row.of(Scorer.class))
                .list();
    }

    /** What a person scores in a stage of a round. */
    public List<ApplicationId> cases(PersonId person, RoundId round, Stage stage) {
        return jdbc.sql("""
                        select s.application from scorer s
                        where s.person = :person and s.round = :round and s.stage = :stage order by s.application
                        """)
                .param("person", person.value())
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(ApplicationId.class))
                .list();
    }

    public List<Team> of(RoundId round, Stage stage) {
        return jdbc.sql(TEAM + """
                         where t.round = :round and t.stage = :stage and t.dissolved_at is null
                        order by t.kind desc, t.name
                        """)
                .param("round", round.value())
                .param("stage", stage.name())
                .query(Row.of(Team.class))
                .list();
    }

    /** The team that reviews an application; empty before assignment. */
    public Optional<Team> teamOf(ApplicationId application, Stage stage) {
        return jdbc.sql(TEAM + """
                         join assignment a on a.team = t.id and a.ended_at is null
                        where a.application = :application and a.stage = :stage
                        """)
                .param("application", application.value())
                .param("stage", stage.name())
                .query(Row.of(Team.class))
                .optional();
    }

    public boolean recused(PersonId person, ApplicationId application) {
        return jdbc.sql("select exists (select from recusal where person = :person and application = :application)")
                .param("person", person.value())
                .param("application", application.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives every application that has no team yet to the only team of its kind; with several teams the office chooses. */
    public void assignRest(Actor actor, RoundId round, Stage stage) {
        assignments.rest(actor, round, stage);
    }

    /**
     * What is still missing before the bodies of a stage can begin: a team for each kind, every application given to a
     * team, every member pledged and their interests declared and decided, enough scorers and one leader for every case.
     */
    public List<Refusal> missing(RoundId round, Stage stage) {
        return readiness.missing(round, stage);
    }
}
