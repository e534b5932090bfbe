package gov.award.rounds;

import gov.award.acting.Row;
import gov.award.committee.MatterId;
import gov.award.committee.Resolution;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working norms and scoring schemes drafted for rounds, version by version, and what the committee resolved on them. */
@Component
public class Norms {

    private static final String SELECT = """
            select n.id, n.kind, n.version, n.title, n.body, n.attachment, p.name drafted_by, n.drafted_at,
                   %s fate, n.resolution_number, n.resolved_on
            from norm n join person p on p.id = n.drafted_by where n.round = :round
            """.formatted(Fate.COLUMN);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Norms(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest version of each kind there is. */
    public Map<NormKind, NormVersion> newest(RoundId round) {
        var newest = new EnumMap<NormKind, NormVersion>(NormKind.class);
        versions(round).forEach(version -> newest.put(version.kind(), version));
        return newest;
    }

    /** All versions, oldest first. */
    public List<NormVersion> versions(RoundId round) {
        return jdbc.sql(SELECT + " order by n.version")
                .param("round", round.value())
                .query(Row.of(NormVersion.class))
                .list();
    }

    /** The kinds the committee adopted for the round. */
    public Set<NormKind> adopted(RoundId round) {
        var adopted = EnumSet.noneOf(NormKind.class);
        adopted.addAll(jdbc.sql("select distinct kind from norm where round = :round and carried")
                .param("round", round.value())
                .query(Row.of(NormKind.class))
                .list());
        return adopted;
    }

    /** How far the newest scheme has come; empty if none was drafted. */
    public Optional<Fate> scheme(RoundId round) {
        return jdbc.sql("select " + Fate.COLUMN
                        + " from scoring_scheme where round = :round order by version desc limit 1")
                .param("round", round.value())
                .query(Row.of(Fate.class))
                .optional();
    }

    /** Puts every draft that is the newest of its kind before the committee. @return how many */
    int put(RoundId round, MatterId matter) {
        var norms = jdbc.sql("""
                        update norm n set matter = :matter, put_at = :at
                        where round = :round and matter is null
                          and not exists (select from norm later where later.supersedes = n.id)
                        """);
        var schemes = jdbc.sql("""
                        update scoring_scheme n set matter = :matter, put_at = :at
                        where round = :round and matter is null
                          and not exists (select from scoring_scheme later where later.supersedes = n.id)
                        """);
        var put = 0;
        for (var update : List.of(norms, schemes)) {
            put += update.param("matter", matter.value())
                    .param("at", clock.now().atOffset(ZoneOffset.UTC))
                    .param("round", round.value())
                    .update();
        }
        return put;
    }

    /** Puts the resolution on what was before the committee under its matter. */
    void resolved(Resolution resolution) {
        for (var table : List.of("norm", "scoring_scheme")) {
            jdbc.sql("update " + table + """
                             set resolution = :resolution, resolution_number = :number, resolved_on = :day, carried = :carried
                            where matter = :matter and resolution is null
                            """)
                    .param("resolution", resolution.id())
                    .param("number", resolution.number())
                    .param("day", resolution.day())
                    .param("carried", resolution.carried())
                    .param("matter", resolution.matter().value())
                    .update();
        }
    }

    /** 7(2), 8(1): what is before the committee waits for it, what it adopted stands. */
    static Optional<Refusal> mayBeReplaced(Optional<Fate> newest) {
        return switch (newest.orElse(Fate.DRAFT)) {
            case DRAFT, REJECTED -> Optional.empty();
            case PENDING -> Optional.of(Refusal.of(Provision.ADOPT_NORMS, "NORM_BEFORE_COMMITTEE"));
            case ADOPTED -> Optional.of(Refusal.of(Provision.ADOPT_NORMS, "NORM_ADOPTED"));
        };
    }
}
