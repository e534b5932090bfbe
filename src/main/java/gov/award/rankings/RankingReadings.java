package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.rankings.RankingPages.Computed;
import gov.award.rankings.RankingPages.Listed;
import gov.award.rankings.RankingPages.TieFate;
import gov.award.rankings.RankingPages.TieGroup;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ranking of a round for its page; row-level security leaves out the cases its reader is recused from. */
@Component
class RankingReadings {

    private static final String LINES = """
            select e.application, e.kind, e.name, e.withdrawn,
                   not e.withdrawn and a.status is distinct from 'SHORTLISTED' as left,
                   coalesce(a.status = 'DISQUALIFIED', false) as disqualified,
                   e.document, e.site, e.results, e.survey, e.composite,
                   e.place + coalesce(t.position, 1) - 1 as place, e.shared and t.position is null as shared,
                   e.decided_by, e.eligible, c.application is not null as candidate
            from ranking_entry e
            left join application a on a.id = e.application
            left join tie_break_place t on t.application = e.application and t.tie_break = any (:broken)
            left join candidate c on c.application = e.application
                and c.list = (select l.id from candidate_list l where l.ranking = e.ranking and l.voided_at is null)
            where e.ranking = :ranking
            """;

    private final RoundBriefs rounds;
    private final Rankings rankings;
    private final Ties ties;
    private final Schemes schemes;
    private final JdbcClient jdbc;

    RankingReadings(RoundBriefs rounds, Rankings rankings, Ties ties, Schemes schemes, JdbcClient jdbc) {
        this.rounds = rounds;
        this.rankings = rankings;
        this.ties = ties;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public RankingPages.One one(Actor actor, RoundId id, Kind kind, RankingSort sort, PageRequest request) {
        var round = rounds.of(id);
        var ranking = rankings.current(id).orElse(null);
        var evaluating = round.phase() == Phase.EVALUATION;
        if (ranking == null) {
            return new RankingPages.One(
                    round,
                    kind,
                    sort,
                    null,
                    null,
                    new Listing<>(List.of(), 0, request),
                    null,
                    List.of(),
                    false,
                    evaluating && actor.is(Role.OFFICE, Role.DIRECTOR),
                    false,
                    List.of());
        }
        var put = ties.of(Actor.system(Role.CHECKER, actor.requireProgramme()), ranking.id());
        var broken = broken(put);
        var scheme = schemes.of(id);
        var list = listed(ranking.id());
        var fixable = evaluating && list == null && actor.is(Role.DIRECTOR);
        return new RankingPages.One(
                round,
                kind,
                sort,
                scheme,
                new Computed(ranking.digest(), ranking.computedAt()),
                listing(ranking.id(), broken, kind, sort, request),
                list,
                tieGroups(ranking.id(), broken, put),
                scheme.ties().contains(TieBreak.COMMITTEE),
                false,
                fixable,
                fixable ? standing(ranking.id(), broken) : List.of());
    }

    /** All lines, whoever asks, for the report. */
    @Reading(by = Role.CHECKER)
    public List<RankingLine> complete(Actor checker, RoundId round, RankingId ranking) {
        return lines(
                ranking,
                broken(ties.of(checker, ranking)),
                "order by e.kind desc, " + RankingSort.PLACE.order(),
                Map.of());
    }

    private static UUID[] broken(List<Ties.Tie> ties) {
        return ties.stream()
                .filter(Ties.Tie::broken)
                .map(tie -> tie.id().value())
                .toArray(UUID[]::new);
    }

    private Listing<RankingLine> listing(
            RankingId ranking, UUID[] broken, Kind kind, RankingSort sort, PageRequest request) {
        var total = jdbc.sql("select count(*) from ranking_entry where ranking = :ranking and kind = :kind")
                .param("ranking", ranking.value())
                .param("kind", kind.name())
                .query(Row.of(Long.class))
                .single();
        return new Listing<>(
                lines(
                        ranking,
                        broken,
                        "and e.kind = :kind order by " + sort.order() + " limit :limit offset :offset",
                        Map.of("kind", kind.name(), "limit", request.size(), "offset", request.offset())),
                total,
                request);
    }

    private List<RankingLine> standing(RankingId ranking, UUID[] broken) {
        return lines(
                ranking,
                broken,
                "and e.place is not null and e.eligible and a.status = 'SHORTLISTED' order by e.kind desc, "
                        + RankingSort.PLACE.order(),
                Map.of());
    }

    private List<RankingLine> lines(RankingId ranking, UUID[] broken, String rest, Map<String, Object> parameters) {
        return jdbc.sql(LINES + rest)
                .param("ranking", ranking.value())
                .param("broken", broken)
                .params(parameters)
                .query(Row.of(RankingLine.class))
                .list();
    }

    private @Nullable Listed listed(RankingId ranking) {
        return jdbc.sql("""
                        select fixed_at, report, report_number,
                               case when round = any (acting_recused_rounds()) then '' else justification end as justification
                        from candidate_list
                        where ranking = :ranking and voided_at is null
                        """)
                .param("ranking", ranking.value())
                .query(Row.of(Listed.class))
                .optional()
                .orElse(null);
    }

    private List<TieGroup> tieGroups(RankingId ranking, UUID[] broken, List<Ties.Tie> put) {
        var tied = lines(ranking, broken, "and e.shared order by e.kind desc, " + RankingSort.PLACE.order(), Map.of());
        record Group(Kind kind, int place) {}
        var places = jdbc
                .sql("select application, kind, place from ranking_entry where ranking = :ranking and shared")
                .param("ranking", ranking.value())
                .query((row, n) -> Map.entry(
                        row.getObject("application", UUID.class),
                        new Group(Kind.valueOf(row.getString("kind")), row.getInt("place"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return tied.stream()
                .collect(Collectors.groupingBy(
                        line -> java.util.Objects.requireNonNull(
                                places.get(line.application().value())),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getKey().place(), group.getValue(), put))
                .toList();
    }

    private static TieGroup group(int place, List<RankingLine> lines, List<Ties.Tie> put) {
        var tie = put.reversed().stream()
                .filter(each -> lines.stream().anyMatch(line -> each.order().contains(line.application())))
                .findFirst()
                .orElse(null);
        if (tie == null) {
            return new TieGroup(place, lines, null, null);
        }
        var resolution = tie.resolution();
        var fate = resolution == null ? TieFate.PUT : resolution.carried() ? TieFate.BROKEN : TieFate.REJECTED;
        return new TieGroup(place, lines, fate, resolution == null ? null : resolution.number());
    }

    static NotFound notComputed() {
        return new NotFound("ranking");
    }
}
