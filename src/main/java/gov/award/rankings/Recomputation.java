package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.rankings.RankingPages.Computed;
import gov.award.rankings.RankingPages.Recomputed;
import gov.award.rankings.Scores.Presence;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Computes a ranking again: from the text kept with it, and from the scores as they now are in the reviews and the survey.
 * Tells whether all agree, and nobody's score.
 */
@Component
class Recomputation {

    private final RoundBriefs rounds;
    private final Rankings rankings;
    private final RankingInputs inputs;

    Recomputation(RoundBriefs rounds, Rankings rankings, RankingInputs inputs) {
        this.rounds = rounds;
        this.rankings = rankings;
        this.inputs = inputs;
    }

    private record Result(
            ApplicationId application,
            @Nullable Integer place,
            @Nullable BigDecimal composite,
            boolean eligible) {

        static Result of(
                ApplicationId application, @Nullable Integer place, @Nullable BigDecimal composite, boolean eligible) {
            return new Result(application, place, composite == null ? null : composite.stripTrailingZeros(), eligible);
        }
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public Recomputed of(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var ranking = rankings.current(id).orElseThrow(RankingReadings::notComputed);
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var entries = rankings.entries(checker, ranking.id());
        var kept = new Snapshot(
                ranking.head(),
                entries.stream().map(entry -> Scores.read(entry.input())).toList());
        return new Recomputed(
                round,
                new Computed(ranking.digest(), ranking.computedAt()),
                entries.size(),
                kept.digest(),
                asThen(inputs.gather(checker, id).snapshot(), entries).digest(),
                sameResult(kept, entries));
    }

    /** A withdrawal since then changes no score: who was ranked then is compared as ranked. */
    private static Snapshot asThen(Snapshot now, List<Rankings.Entry> entries) {
        var then = entries.stream().collect(Collectors.toMap(Rankings.Entry::application, Function.identity()));
        return new Snapshot(
                now.head(),
                now.scores().stream()
                        .map(scores -> {
                            var entry = then.get(scores.application());
                            return new Scores(
                                    scores.application(),
                                    scores.kind(),
                                    entry == null || entry.withdrawn() ? scores.presence() : Presence.RANKED,
                                    scores.document(),
                                    scores.site(),
                                    scores.results(),
                                    scores.survey());
                        })
                        .toList());
    }

    private static boolean sameResult(Snapshot kept, List<Rankings.Entry> entries) {
        var computed = kept.rank().stream()
                .map(placed ->
                        Result.of(placed.scores().application(), placed.place(), placed.composite(), placed.eligible()))
                .collect(Collectors.toSet());
        var stored = entries.stream()
                .filter(entry -> !entry.withdrawn())
                .map(entry -> Result.of(
                        Objects.requireNonNull(entry.application()),
                        entry.place(),
                        entry.composite(),
                        entry.eligible()))
                .collect(Collectors.toSet());
        return computed.equals(stored);
    }
}
