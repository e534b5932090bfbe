package gov.award.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.rankings.Scores.Presence;
import gov.award.rounds.RoundId;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every ranking, whatever the scores and the scheme. */
@Basis(Provision.RANKING)
class OrderPropertyTests {

    /** Few values, so that ties are common. */
    private static final Arbitrary<BigDecimal> POINTS =
            Arbitraries.of("0", "500", "500.5", "612.25", "612.75", "1000").map(BigDecimal::new);

    @Provide
    Arbitrary<List<Scores>> fields() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.just(Presence.RANKED)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(Presence.WITHDRAWN))),
                        POINTS,
                        POINTS,
                        POINTS,
                        Arbitraries.of("0", "61.25", "88.5", "100").map(BigDecimal::new))
                .as((kind, presence, document, site, results, survey) -> new Scores(
                        new ApplicationId(UUID.randomUUID()),
                        kind,
                        presence,
                        document,
                        site,
                        results,
                        kind == Kind.ORGANISATION ? survey : null))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<ScoringScheme> schemes() {
        var ties = Arbitraries.shuffle(TieBreak.values())
                .flatMap(all -> Arbitraries.integers().between(1, 4).map(count -> List.copyOf(all.subList(0, count))));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 39),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of("500", "600.5").map(BigDecimal::new).injectNull(0.3),
                        ties)
                .as((document, site, individual, minimum, order) -> new ScoringScheme(
                        UUID.randomUUID(),
                        new Weights(document, site, 100 - document - site),
                        new Weights(individual, 100 - individual, 0),
                        minimum,
                        20,
                        true,
                        order));
    }

    @Property
    void orderOfEntryDecidesNothing(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme, @ForAll long seed) {
        var shuffled = new ArrayList<>(field);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Order(scheme).rank(shuffled)).isEqualTo(new Order(scheme).rank(field));
    }

    @Property
    void everyoneStillInTheRoundIsRankedOnce(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        assertThat(new Order(scheme).rank(field))
                .extracting(Placed::scores)
                .containsExactlyInAnyOrderElementsOf(
                        field.stream().filter(Scores::ranked).toList());
    }

    @Property
    void betterPlaceNeverHasTheLowerScore(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        var placed = new Order(scheme).rank(field);
        for (var one : placed) {
            for (var other : placed) {
                if (one.scores().kind() == other.scores().kind() && one.place() < other.place()) {
                    assertThat(one.composite()).isGreaterThanOrEqualTo(other.composite());
                }
            }
        }
    }

    @Property
    void placesCountEveryoneBefore(@ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        var placed = new Order(scheme).rank(field);
        for (var one : placed) {
            var ofKind = placed.stream()
                    .filter(other -> other.scores().kind() == one.scores().kind())
                    .toList();
            assertThat(ofKind.stream().filter(other -> other.place() < one.place()))
                    .hasSize(one.place() - 1);
            assertThat(one.shared())
                    .isEqualTo(ofKind.stream()
                                    .filter(other -> other.place() == one.place())
                                    .count()
                            > 1);
        }
    }

    @Property
    void minimumIsReachedByEquality(@ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        var minimum = scheme.minimum();
        assertThat(new Order(scheme).rank(field)).allSatisfy(placed -> assertThat(placed.eligible())
                .isEqualTo(minimum == null || placed.composite().compareTo(minimum) >= 0));
    }

    @Property
    void moreSitePointsNeverGiveAWorsePlace(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        var order = new Order(scheme);
        var before = places(order.rank(field));
        for (var one : field) {
            if (!one.ranked()) {
                continue;
            }
            var raised = field.stream()
                    .map(each -> each.equals(one) ? withSite(one, new BigDecimal("1000")) : each)
                    .toList();
            assertThat(places(order.rank(raised)).get(one.application()))
                    .isLessThanOrEqualTo(before.get(one.application()));
        }
    }

    @Property
    void textKeptGivesTheSameRankingAndDigest(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        var snapshot = Snapshot.of(new RoundId(UUID.randomUUID()), scheme, field);
        var read = new Snapshot(
                snapshot.head(),
                snapshot.scores().stream().map(each -> Scores.read(each.line())).toList());

        assertThat(read.digest()).isEqualTo(snapshot.digest());
        assertThat(places(read.rank())).isEqualTo(places(new Order(scheme).rank(field)));
    }

    @Property
    void equalFieldsCompositeIsBetweenTheLowestAndTheHighestPart(
            @ForAll("fields") List<Scores> field, @ForAll("schemes") ScoringScheme scheme) {
        assertThat(new Order(scheme).rank(field)).allSatisfy(placed -> assertThat(placed.composite())
                .isBetween(BigDecimal.ZERO, new BigDecimal("1000")));
    }

    private static java.util.Map<ApplicationId, Integer> places(List<Placed> placed) {
        return placed.stream().collect(Collectors.toMap(each -> each.scores().application(), Placed::place));
    }

    private static Scores withSite(Scores scores, BigDecimal site) {
        return new Scores(
                scores.application(),
                scores.kind(),
                scores.presence(),
                scores.document(),
                site,
                scores.results(),
                scores.survey());
    }
}
