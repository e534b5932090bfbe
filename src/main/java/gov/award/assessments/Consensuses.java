package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.panels.Stage;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What teams concluded together, one consensus for each case. */
@Component
class Consensuses {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Consensuses(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A consensus without its items.
     *
     * @param closedAt {@code null} while it is worked on
     * @param total points of 1000, once closed
     * @param results what the result items carry, once closed
     * @param independentMean mean of the totals the scorers gave, once closed
     */
    record Consensus(
            UUID id,
            int version,
            @Nullable Instant closedAt,
            @Nullable BigDecimal total,
            @Nullable BigDecimal results,
            @Nullable BigDecimal independentMean) {}

    Optional<Consensus> of(ReviewCase in) {
        return find(in, in.stage(), false);
    }

    Optional<Consensus> closed(ReviewCase in) {
        return find(in, in.stage(), true);
    }

    /** What the document review concluded on a case reviewed on site, by item code; nothing in the document review itself. */
    Map<String, Integer> percentsBefore(ReviewCase in) {
        var percents = new HashMap<String, Integer>();
        if (in.stage() == Stage.DOCUMENT) {
            return percents;
        }
        find(in, Stage.DOCUMENT, true).map(Consensus::id).map(this::items).orElse(Map.of()).values().stream()
                .filter(item -> item.percent() != null)
                .forEach(item -> percents.put(item.item(), item.percent()));
        return percents;
    }

    private Optional<Consensus> find(ReviewCase in, Stage stage, boolean onlyClosed) {
        return jdbc.sql("""
                        select id, version, closed_at, total, results, independent_mean from consensus
                        where application = :application and stage = :stage and run = review_run_of(:round, :stage)
                          and (not :closed or closed_at is not null)
                        """)
                .param("application", in.application().id().value())
                .param("stage", stage.name())
                .param("round", in.round().id().value())
                .param("closed", onlyClosed)
                .query(Row.of(Consensus.class))
                .optional();
    }

    Map<String, ConsensusItem> items(UUID consensus) {
        return jdbc
                .sql("select item, percent, reason from consensus_entry where consensus = :consensus")
                .param("consensus", consensus)
                .query(Row.of(ConsensusItem.class))
                .list()
                .stream()
                .collect(Collectors.toMap(ConsensusItem::item, Function.identity()));
    }

    /** Saves all items over the version they were read in, 0 for none; empty if somebody saved meanwhile. */
    Optional<UUID> save(Actor actor, ReviewCase in, int version, Iterable<ConsensusItem> items) {
        var saved = version == 0 ? begin(actor, in) : next(in, version);
        saved.ifPresent(consensus -> items.forEach(item -> put(actor, consensus, item)));
        return saved;
    }

    private Optional<UUID> begin(Actor actor, ReviewCase in) {
        var id = UUID.randomUUID();
        var added = jdbc.sql("""
                        insert into consensus (id, programme, round, application, stage, run, leader, opened_at, version)
                        values (:id, :programme, :round, :application, :stage, :run, :leader, :now, 1)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", in.round().id().value())
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .param("leader", actor.personId())
                .param("now", now())
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    private Optional<UUID> next(ReviewCase in, int version) {
        return jdbc.sql("""
                        update consensus set version = version + 1
                        where application = :application and stage = :stage and run = :run and version = :version
                          and closed_at is null
                        returning id
                        """)
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .param("version", version)
                .query(UUID.class)
                .optional();
    }

    private void put(Actor actor, UUID consensus, ConsensusItem item) {
        jdbc.sql("""
                        insert into consensus_entry (consensus, item, programme, percent, reason)
                        values (:consensus, :item, :programme, :percent::int, :reason)
                        on conflict (consensus, item) do update set percent = excluded.percent, reason = excluded.reason
                        """)
                .param("consensus", consensus)
                .param("item", item.item())
                .param("programme", actor.requireProgramme().value())
                .param("percent", item.percent())
                .param("reason", item.reason())
                .update();
    }

    /** Takes over what the sheets that count want looked into on site. */
    void ask(UUID consensus, List<Sheets.Sheet> sheets) {
        jdbc.sql("""
                        update consensus_entry e
                        set questions = coalesce((select string_agg(distinct x.question, chr(10)) from sheet_entry x
                                                  where x.item = e.item and x.sheet in (:sheets) and x.question <> ''), '')
                        where e.consensus = :consensus
                        """)
                .param(
                        "sheets",
                        sheets.stream().map(sheet -> sheet.id().value()).toList())
                .param("consensus", consensus)
                .update();
    }

    /** False if it was changed or closed since it was read in this version. */
    boolean close(UUID consensus, int version, BigDecimal total, BigDecimal results, BigDecimal mean) {
        return jdbc.sql("""
                        update consensus
                        set closed_at = :now, total = :total, results = :results, independent_mean = :mean, version = version + 1
                        where id = :id and version = :version and closed_at is null
                        """)
                        .param("now", now())
                        .param("total", total)
                        .param("results", results)
                        .param("mean", mean)
                        .param("id", consensus)
                        .param("version", version)
                        .update()
                == 1;
    }

    private Object now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
