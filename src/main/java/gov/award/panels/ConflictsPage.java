package gov.award.panels;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names on which the reader declares their interests. */
public record ConflictsPage(RoundBrief round, boolean pledged, List<Line> cases) implements OfRound {

    public ConflictsPage {
        cases = List.copyOf(cases);
    }

    /**
     * One applicant.
     *
     * @param hint whether the reader works or worked there
     */
    public record Line(
            ApplicationId application,
            String name,
            Kind kind,
            @Nullable String employer,
            boolean hint,
            @Nullable Statement statement,
            @Nullable String ground,
            @Nullable InterestOutcome outcome,
            @Nullable String reason,
            boolean recused) {}

    /** The interests declared in a round, for those who decide on them, and all recusals. */
    public record Interests(
            RoundBrief round,
            List<Interest> interests,
            List<Recused> recusals,
            List<Choice> cases,
            List<Choice> persons)
            implements OfRound {

        public Interests {
            interests = List.copyOf(interests);
            recusals = List.copyOf(recusals);
            cases = List.copyOf(cases);
            persons = List.copyOf(persons);
        }
    }

    /** One declared interest. */
    public record Interest(
            UUID declaration,
            String person,
            String name,
            String ground,
            boolean hint,
            Instant declaredAt,
            @Nullable InterestOutcome outcome,
            @Nullable String reason,
            @Nullable String decidedBy) {}

    /** One recusal. */
    public record Recused(
            String person, String name, @Nullable String ground, Instant recusedAt) {}

    /** Something to choose from. */
    public record Choice(UUID id, String name) {}
}
