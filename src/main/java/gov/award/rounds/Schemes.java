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

    private static final int KEPT = 256;

    private final JdbcClient jdbc;
    private final Map<Adopted, CriteriaTree> criteria = new ConcurrentHashMap<>();

    private record Adopted(UUID scheme, Kind kind) {}

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The scheme the committee adopted.
     *
     * @throws gov.award.acting.NotFound if the round has none yet
     */
    public ScoringScheme of(RoundId round) {
        return jdbc.sql("select * from scoring_scheme where round = :round and carried")
                .param("round", round.value())
                .query(Schemes::scheme)
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
        return criteria(of(round), kind);
    }

    /** The criteria adopted with a scheme, which never change: read once. */
    public CriteriaTree criteria(ScoringScheme scheme, Kind kind) {
        var adopted = new Adopted(scheme.id(), kind);
        var known = criteria.get(adopted);
        if (known != null) {
            return known;
        }
        var column =
                switch (kind) {
                    case ORGANISATION -> "organisation_criteria";
                    case INDIVIDUAL -> "individual_criteria";
                };
        var text = jdbc.sql("select " + column + " from scoring_scheme where id = ?")
                .param(scheme.id())
                .query(String.class)
                .single();
        var tree = Criteria.source(text).tree();
        if (criteria.size() >= KEPT) {
            criteria.clear();
        }
        criteria.put(adopted, tree);
        return tree;
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
