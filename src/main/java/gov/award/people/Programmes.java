package gov.award.people;

import gov.award.acting.NotFound;
import gov.award.acting.ProgrammeId;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The award programmes of this installation, for other modules. */
@Component
public class Programmes {

    private final JdbcClient sql;
    private final Editions editions;
    private final RoundEditions rounds;

    Programmes(JdbcClient sql, Editions editions, RoundEditions rounds) {
        this.sql = sql;
        this.editions = editions;
        this.rounds = rounds;
    }

    /** The edition of the measures now in force for what is begun anew in a programme. */
    public Edition edition(ProgrammeId programme) {
        return sql.sql("select edition from programme where id = ?")
                .param(programme.value())
                .query(String.class)
                .optional()
                .map(editions::byCode)
                .orElseThrow(() -> new NotFound("programme"));
    }

    /** The edition a round is held under; where the matter belongs to no round, the one now in force. */
    public Edition edition(ProgrammeId programme, @Nullable UUID round) {
        return Optional.ofNullable(round)
                .flatMap(rounds::of)
                .map(editions::byCode)
                .orElseGet(() -> edition(programme));
    }

    /** The moment from which a programme is run in this installation. */
    public Instant begun(ProgrammeId programme) {
        return sql.sql("select created_at from programme where id = ?")
                .param(programme.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> new NotFound("programme"));
    }
}
