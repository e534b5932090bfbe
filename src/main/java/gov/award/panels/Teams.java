package gov.award.panels;

import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.util.List;

/** Who reviews what, for other modules; recusals are already taken off. Call within an act or a reading. */
public interface Teams {

    /**
     * One who scores an application.
     *
     * @param leader whether this person leads for this application: the team's leader or, where recused, who replaces them
     */
    record Scorer(PersonId person, String name, boolean leader) {}

    /** A team with the applications given to it. */
    record Team(
            TeamId id, RoundId round, Stage stage, gov.award.measures.Kind kind, String name, List<PersonId> members) {}

    List<Scorer> scorers(ApplicationId application, Stage stage);

    List<ApplicationId> cases(PersonId person, RoundId round, Stage stage);

    List<Team> of(RoundId round, Stage stage);

    /** The team that reviews an application; empty before assignment. */
    java.util.Optional<Team> teamOf(ApplicationId application, Stage stage);

    boolean recused(PersonId person, ApplicationId application);
}
