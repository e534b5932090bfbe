package gov.award.panels;

import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The teams of a round, who sits in them, and what each case still lacks.
 *
 * @param smallest members a team has at least
 * @param largest members a team has at most
 */
public record TeamsPage(
        RoundBrief round,
        int smallest,
        int largest,
        List<TeamLine> teams,
        List<Chosen> chosen,
        List<Available> available,
        List<CaseLine> cases)
        implements OfRound {

    public TeamsPage {
        teams = List.copyOf(teams);
        chosen = List.copyOf(chosen);
        available = List.copyOf(available);
        cases = List.copyOf(cases);
    }

    /** A team, its leader first. */
    public record TeamLine(
            TeamId id,
            Stage stage,
            Kind kind,
            String name,
            String justification,
            List<UUID> persons,
            List<String> names) {

        public TeamLine {
            persons = List.copyOf(persons);
            names = List.copyOf(names);
        }
    }

    /** Someone chosen for the round. */
    public record Chosen(PersonId person, String name, String employer, boolean pledged, int declared) {}

    /** Someone of the pool who could still be chosen. */
    public record Available(PersonId person, String name, String employer, String specialties) {}

    /** One case in one stage. */
    public record CaseLine(
            ApplicationId application,
            String name,
            Kind kind,
            Stage stage,
            @Nullable String team,
            int scorers,
            @Nullable String leader,
            List<String> recused) {

        public CaseLine {
            recused = List.copyOf(recused);
        }
    }
}
