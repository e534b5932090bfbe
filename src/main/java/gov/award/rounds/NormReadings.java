package gov.award.rounds;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Kind;
import gov.award.rounds.ScoringScheme.TieBreak;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the working norms and the scoring scheme of a round. */
@Component
public class NormReadings {

    private final RoundBriefs briefs;
    private final Norms norms;
    private final Criteria criteria;
    private final JdbcClient jdbc;

    NormReadings(RoundBriefs briefs, Norms norms, Criteria criteria, JdbcClient jdbc) {
        this.briefs = briefs;
        this.norms = norms;
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.SUPERVISOR, Role.ASSESSOR})
    public RoundPages.NormList list(Actor actor, RoundId id) {
        var round = briefs.of(id);
        var newest = norms.newest(id);
        var scheme = norms.scheme(id).orElse(null);
        return new RoundPages.NormList(
                round,
                newest,
                scheme,
                round.phase() == Phase.PREPARATION
                        && (scheme == Fate.DRAFT
                                || newest.values().stream().anyMatch(norm -> norm.fate() == Fate.DRAFT)),
                round.phase() == Phase.PREPARATION && actor.is(Role.OFFICE, Role.DIRECTOR));
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.SUPERVISOR, Role.ASSESSOR})
    public RoundPages.Norm norm(Actor actor, RoundId id, NormKind kind) {
        var round = briefs.of(id);
        var versions = norms.versions(id).stream()
                .filter(version -> version.kind() == kind)
                .toList()
                .reversed();
        var open = versions.isEmpty()
                || versions.getFirst().fate() == Fate.DRAFT
                || versions.getFirst().fate() == Fate.REJECTED;
        return new RoundPages.Norm(
                round, kind, versions, open && round.phase() == Phase.PREPARATION && actor.is(Role.OFFICE));
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR, Role.SUPERVISOR, Role.ASSESSOR})
    public RoundPages.Scheme scheme(Actor actor, RoundId id) {
        var round = briefs.of(id);
        var stored = jdbc.sql("select *, " + Fate.COLUMN
                        + " fate from scoring_scheme where round = :round order by version desc limit 1")
                .param("round", id.value())
                .query((row, number) -> {
                    var organisation = Criteria.source(row.getString("organisation_criteria"));
                    var individual = Criteria.source(row.getString("individual_criteria"));
                    return new Stored(
                            form(Schemes.scheme(row, number), row.getBoolean("bodies_apart"), organisation, individual),
                            Fate.valueOf(row.getString("fate")),
                            row.getString("resolution_number"),
                            organisation.tree(),
                            individual.tree());
                })
                .optional()
                .orElseGet(this::suggested);
        return new RoundPages.Scheme(
                round,
                stored.values(),
                stored.fate(),
                stored.resolutionNumber(),
                stored.organisation(),
                stored.individual(),
                titles(Kind.ORGANISATION),
                titles(Kind.INDIVIDUAL),
                round.phase() == Phase.PREPARATION
                        && (stored.fate() == null || stored.fate() == Fate.DRAFT || stored.fate() == Fate.REJECTED)
                        && actor.is(Role.OFFICE));
    }

    private record Stored(
            SchemeForm values,
            @Nullable Fate fate,
            @Nullable String resolutionNumber,
            CriteriaTree organisation,
            CriteriaTree individual) {}

    /** What is suggested before there is a draft; the newest criteria of each kind. */
    private Stored suggested() {
        var organisation = newest(Kind.ORGANISATION);
        var individual = newest(Kind.INDIVIDUAL);
        return new Stored(
                SchemeForm.suggested(organisation.code(), individual.code()), null, null, organisation, individual);
    }

    private CriteriaTree newest(Kind kind) {
        var sources = new TreeMap<>(criteria.of(kind));
        if (sources.isEmpty()) {
            throw new NotFound("criteria");
        }
        return sources.lastEntry().getValue().tree();
    }

    private Map<String, String> titles(Kind kind) {
        var titles = new LinkedHashMap<String, String>();
        criteria.of(kind)
                .forEach((code, source) -> titles.put(code, source.tree().title()));
        return titles;
    }

    private static SchemeForm form(
            ScoringScheme scheme, boolean bodiesApart, Criteria.Source organisation, Criteria.Source individual) {
        var ties = scheme.ties();
        return new SchemeForm(
                scheme.organisation().document(),
                scheme.organisation().site(),
                scheme.organisation().survey(),
                scheme.individual().document(),
                scheme.individual().site(),
                scheme.individual().survey(),
                scheme.minimum(),
                scheme.spreadLimit(),
                scheme.peersHidden(),
                bodiesApart,
                Objects.requireNonNull(tie(ties, 0)),
                tie(ties, 1),
                tie(ties, 2),
                tie(ties, 3),
                organisation.tree().code(),
                individual.tree().code());
    }

    private static @Nullable TieBreak tie(List<TieBreak> ties, int place) {
        return place < ties.size() ? ties.get(place) : null;
    }
}
