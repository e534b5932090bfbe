package gov.award.rounds;

import gov.award.acting.NotFound;
import gov.award.measures.Kind;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen scheme and criteria of a round, for other modules; call within an act or a reading. */
@Component
public class Schemes {

    private static final String ADOPTED = " from scoring_scheme where round = :round and carried";

    private static final String SCHEME = """
            id, organisation_document, organisation_site, organisation_survey, individual_document, individual_site,
            individual_survey, minimum, spread_limit, peers_hidden, ties
            """;

    /** A round has two, and rounds mostly the same. */
    private static final int KEPT = 64;

    private final JdbcClient jdbc;
    private final Map<String, CriteriaTree> read = new ConcurrentHashMap<>();

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a case is scored by. */
    public record Scoring(ScoringScheme scheme, CriteriaTree criteria) {}

    /**
     * The scheme the committee adopted.
     *
     * @throws gov.award.acting.NotFound if the round has none yet
     */
    public ScoringScheme of(RoundId round) {
        return jdbc.sql("select " + SCHEME + ADOPTED)
                .param("round", round.value())
                .query(Schemes::scheme)
                .optional()
                .orElseThrow(() -> new NotFound("scoring scheme"));
    }

    /**
     * The scheme with its criteria for one kind.
     *
     * @throws gov.award.acting.NotFound if the round has none yet
     */
    public Scoring scoring(RoundId round, Kind kind) {
        var column = column(kind);
        return jdbc.sql("select " + SCHEME + ", " + column + ADOPTED)
                .param("round", round.value())
                .query((row, number) -> new Scoring(scheme(row, number), tree(row.getString(column))))
                .optional()
                .orElseThrow(() -> new NotFound("scoring scheme"));
    }

    /** Whether the scheme adopted forbids one person to sit in both bodies (reading 5); not before there is one. */
    public boolean bodiesApart(RoundId round) {
        return jdbc.sql("select exists (select from scoring_scheme where round = :round and carried and bodies_apart)")
                .param("round", round.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The criteria adopted with the scheme.
     *
     * @throws gov.award.acting.NotFound if the round has no scheme yet
     */
    public CriteriaTree criteria(RoundId round, Kind kind) {
        return jdbc.sql("select " + column(kind) + ADOPTED)
                .param("round", round.value())
                .query(String.class)
                .optional()
                .map(this::tree)
                .orElseThrow(() -> new NotFound("criteria"));
    }

    private static String column(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "organisation_criteria";
            case INDIVIDUAL -> "individual_criteria";
        };
    }

    /** The same text is the same tree: it is taken apart once. */
    private CriteriaTree tree(String text) {
        if (read.size() > KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(text, each -> Criteria.source(each).tree());
    }

    static ScoringScheme scheme(ResultSet row, int number) throws SQLException {
        return new ScoringScheme(
                row.getObject("id", UUID.class),
                new Weights(
                        row.getInt("organisation_document"),
                        row.getInt("organisation_site"),
                        row.getInt("organisation_survey")),
                new Weights(
                        row.getInt("individual_document"),
                        row.getInt("individual_site"),
                        row.getInt("individual_survey")),
                row.getBigDecimal("minimum"),
                row.getInt("spread_limit"),
                row.getBoolean("peers_hidden"),
                Arrays.stream(row.getString("ties").split(","))
                        .map(TieBreak::valueOf)
                        .toList());
    }
}
