package gov.award.rounds;

import gov.award.acting.Row;
import gov.award.committee.EndedRounds;
import gov.award.measures.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the committee which rounds were cancelled or are completed (articles 7(1), 13). */
@Component
class RoundsEnded implements EndedRounds {

    private static final String SELECT = "select id, phase from round where programme = acting_programme() and ";

    private final JdbcClient jdbc;

    RoundsEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(UUID id, Phase phase) {}

    @Override
    public Optional<Refusal> over(UUID round) {
        return jdbc.sql(SELECT + "id = :id for share")
                .param("id", round)
                .query(Row.of(Line.class))
                .optional()
                .flatMap(line -> RoundEnd.over(line.phase()));
    }

    @Override
    public Set<UUID> among(Collection<UUID> rounds) {
        return jdbc
                .sql(SELECT + "id = any (:ids)")
                .param("ids", rounds.toArray(UUID[]::new))
                .query(Row.of(Line.class))
                .list()
                .stream()
                .filter(line -> RoundEnd.over(line.phase()).isPresent())
                .map(Line::id)
                .collect(Collectors.toSet());
    }
}
