package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All rankings. The current one is that of the reviews that count; a review done again voids it. */
@Component
class Rankings {

    private final JdbcClient jdbc;
    private final Schemes schemes;
    private final BusinessClock clock;

    Rankings(JdbcClient jdbc, Schemes schemes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** A ranking as it was computed. */
    record Ranking(RankingId id, String head, String digest, Instant computedAt) {}

    /** One application in it, with its status now. */
    record Entry(
            ApplicationId application,
            Kind kind,
            String name,
            @Nullable String employer,
            boolean withdrawn,
            @Nullable BigDecimal composite,
            @Nullable Integer place,
            boolean shared,
            boolean eligible,
            String input,
            Status status) {

        /** Whether it is still in the round; a later withdrawal moves nobody's score or place. */
        boolean inRound() {
            return !withdrawn && status == Status.SHORTLISTED;
        }
    }

    Optional<Ranking> current(RoundId round) {
        return jdbc.sql("""
                        select id, head, digest, computed_at from ranking where round = :round and voided_at is null
                        """)
                .param("round", round.value())
                .query(Row.of(Ranking.class))
                .optional();
    }

    /** Everybody in a ranking, whoever asks. */
    @Reading(by = Role.CHECKER)
    public List<Entry> entries(Actor checker, RankingId ranking) {
        return jdbc.sql("""
                        select e.application, e.kind, e.name, a.employer, e.withdrawn, e.composite, e.place, e.shared, e.eligible,
                               e.input, a.status
                        from ranking_entry e join application a on a.id = e.application
                        where e.ranking = :ranking order by e.kind, e.place nulls last, e.application
                        """)
                .param("ranking", ranking.value())
                .query(Row.of(Entry.class))
                .list();
    }

    /** False if another was computed meanwhile. */
    boolean add(Actor actor, RoundId round, RankingId id, RankingInputs.Gathered gathered) {
        var snapshot = gathered.snapshot();
        var added = jdbc.sql("""
                        insert into ranking (id, programme, round, scheme, head, digest, computed_by, computed_at, supersedes)
                        select :id, :programme, :round, :scheme, :head, :digest, :by, :now,
                               (select r.id from ranking r where r.round = :round order by r.computed_at desc limit 1)
                        on conflict (round) where voided_at is null do nothing
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("scheme", schemes.of(round).id())
                .param("head", snapshot.head())
                .param("digest", snapshot.digest())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return false;
        }
        var placed = snapshot.rank().stream()
                .collect(Collectors.toMap(each -> each.scores().application(), Function.identity()));
        for (var scores : snapshot.scores()) {
            add(
                    actor,
                    round,
                    id,
                    gathered.brief(scores.application()).name(),
                    scores,
                    placed.get(scores.application()));
        }
        return true;
    }

    private void add(
            Actor actor, RoundId round, RankingId ranking, String name, Scores scores, @Nullable Placed placed) {
        var decidedBy = placed == null ? null : placed.decidedBy();
        jdbc.sql("""
                        insert into ranking_entry (ranking, application, programme, round, kind, name, withdrawn, document, site,
                                                   results, survey, composite, place, shared, decided_by, eligible, input)
                        values (:ranking, :application, :programme, :round, :kind, :name, :withdrawn, :document, :site, :results,
                                :survey, :composite, :place, :shared, :decidedBy, :eligible, :input)
                        """)
                .param("ranking", ranking.value())
                .param("application", scores.application().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("kind", scores.kind().name())
                .param("name", name)
                .param("withdrawn", !scores.ranked())
                .param("document", scores.document(), java.sql.Types.NUMERIC)
                .param("site", scores.site(), java.sql.Types.NUMERIC)
                .param("results", scores.results(), java.sql.Types.NUMERIC)
                .param("survey", scores.survey(), java.sql.Types.NUMERIC)
                .param("composite", placed == null ? null : placed.composite(), java.sql.Types.NUMERIC)
                .param("place", placed == null ? null : placed.place(), java.sql.Types.INTEGER)
                .param("shared", placed != null && placed.shared())
                .param("decidedBy", decidedBy == null ? null : decidedBy.name(), java.sql.Types.VARCHAR)
                .param("eligible", placed != null && placed.eligible())
                .param("input", scores.line())
                .update();
    }

    void voidCurrent(RoundId round, Instant at) {
        for (var table : List.of("ranking", "candidate_list")) {
            jdbc.sql("update " + table + " set voided_at = :at where round = :round and voided_at is null")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("round", round.value())
                    .update();
        }
    }
}
