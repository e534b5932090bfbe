package gov.award.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rankings.CandidateRules.Choice;
import gov.award.rankings.Scores.Presence;
import gov.award.rounds.ScoringScheme;
import gov.award.rounds.ScoringScheme.TieBreak;
import gov.award.rounds.ScoringScheme.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Basis(Provision.RANKING)
class RankingRulesTests {

    private static final ScoringScheme SCHEME = new ScoringScheme(
            UUID.randomUUID(),
            new Weights(40, 50, 10),
            new Weights(50, 50, 0),
            new BigDecimal("600"),
            20,
            true,
            List.of(TieBreak.SITE_SCORE, TieBreak.RESULTS_CATEGORY, TieBreak.DOCUMENT_SCORE, TieBreak.COMMITTEE));

    @Test
    void linesStandInTheOrderInWhichTheirIdentifiersAreWritten() {
        var halves = LongStream.of(0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1);
        var scores = halves.boxed()
                .flatMap(first -> LongStream.of(-1, Long.MIN_VALUE, Long.MAX_VALUE, 1, 0)
                        .mapToObj(second -> new ApplicationId(new UUID(first, second))))
                .map(id -> new Scores(id, Kind.INDIVIDUAL, Presence.RANKED, null, null, null, null))
                .toList();
        assertThat(new Snapshot("", scores).scores())
                .extracting(each -> each.application().text())
                .isSorted();
    }

    @Test
    void compositeIsTheExactSumOfTheProducts() {
        var composite = Composite.of(organisation("612.35", "598.55", "200", "87.25"), SCHEME);

        assertThat(composite.document()).isEqualByComparingTo("244.94");
        assertThat(composite.site()).isEqualByComparingTo("299.275");
        assertThat(composite.survey()).isEqualByComparingTo("87.25");
        assertThat(composite.total()).isEqualByComparingTo("631.465");
    }

    @Test
    void individualsAreNotSurveyed() {
        assertThat(Composite.of(individual("612", "598"), SCHEME).total()).isEqualByComparingTo("605");
    }

    @Test
    void siteScoreTellsEqualsApartFirst() {
        var higherSite = organisation("600", "640", "100", "60");
        var higherDocument = organisation("650", "600", "300", "60");

        var placed = new Order(SCHEME).rank(List.of(higherDocument, higherSite));

        assertThat(placed).extracting(Placed::scores).containsExactly(higherSite, higherDocument);
        assertThat(placed)
                .extracting(Placed::composite)
                .allMatch(points -> points.compareTo(new BigDecimal("620")) == 0);
        assertThat(placed).extracting(Placed::decidedBy).containsOnly(TieBreak.SITE_SCORE);
    }

    @Test
    void resultsCategoryTellsEqualsApartNext() {
        var lower = organisation("650", "600", "250", "60");
        var higher = organisation("650", "600", "260", "60");

        assertThat(new Order(SCHEME).rank(List.of(lower, higher)))
                .extracting(Placed::scores)
                .containsExactly(higher, lower);
    }

    @Test
    void equalsInEverythingShareAPlaceAndTheNextOneCountsThemAll() {
        var placed = new Order(SCHEME)
                .rank(List.of(
                        organisation("650", "600", "250", "60"),
                        organisation("650", "600", "250", "60"),
                        organisation("640", "600", "250", "60")));

        assertThat(placed).extracting(Placed::place).containsExactly(1, 1, 3);
        assertThat(placed).extracting(Placed::shared).containsExactly(true, true, false);
    }

    @Test
    void whatComesAfterTheCommitteeDecidesNothing() {
        var scheme = new ScoringScheme(
                UUID.randomUUID(),
                new Weights(40, 50, 10),
                new Weights(50, 50, 0),
                null,
                20,
                true,
                List.of(TieBreak.COMMITTEE, TieBreak.SITE_SCORE));

        assertThat(new Order(scheme)
                        .rank(List.of(
                                organisation("600", "640", "100", "60"), organisation("650", "600", "300", "60"))))
                .extracting(Placed::place)
                .containsExactly(1, 1);
    }

    @Test
    void organisationsAndIndividualsAreRankedApart() {
        assertThat(new Order(SCHEME).rank(List.of(organisation("600", "600", "1", "60"), individual("900", "900"))))
                .extracting(Placed::place)
                .containsExactly(1, 1);
    }

    @Test
    void minimumIsReachedByEquality() {
        assertThat(eligible("599.99")).isFalse();
        assertThat(eligible("600")).isTrue();
        assertThat(eligible("600.01")).isTrue();
    }

    @Test
    void candidatesInOrderNeedNoJustification() {
        assertThat(CandidateRules.fix(List.of(choice("甲", 1, true), choice("乙", 2, true), choice("丙", 3, false)), null))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void passingOverABetterPlaceNeedsAJustification() {
        var all = List.of(choice("甲", 1, false), choice("乙", 2, true));

        assertThat(CandidateRules.fix(all, " ")).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(CandidateRules.fix(all, "甲正在被调查")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void tieIsNotSplitEvenWithAReason() {
        assertThat(rules(CandidateRules.fix(List.of(choice("甲", 1, true), choice("乙", 1, false)), "理由")))
                .containsExactly("CANDIDATES_SPLIT_TIE");
        assertThat(CandidateRules.fix(List.of(choice("甲", 1, true), choice("乙", 1, true)), null))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void nobodyBelowTheMinimumAndNobodyWithdrawnIsACandidate() {
        var below = new Choice(Kind.ORGANISATION, "甲", 1, false, true, List.of(), true);
        var withdrawn = new Choice(Kind.ORGANISATION, "乙", 2, true, false, List.of(), true);

        assertThat(rules(CandidateRules.fix(List.of(below, withdrawn), "理由")))
                .containsExactly("CANDIDATE_BELOW_MINIMUM", "CANDIDATE_WITHDRAWN");
    }

    @Test
    void doubtIsSettledAsFarDownAsTheListReaches() {
        var listed = choice("乙", 2, true);

        assertThat(rules(CandidateRules.fix(List.of(doubted("甲", 1, true, true), listed), "理由")))
                .containsExactly("INQUIRY_STILL_OPEN");
        assertThat(rules(CandidateRules.fix(List.of(listed, doubted("甲", 2, true, true)), "理由")))
                .containsExactly("INQUIRY_STILL_OPEN", "CANDIDATES_SPLIT_TIE");
        assertThat(CandidateRules.fix(List.of(listed, doubted("甲", 3, true, true)), null))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(CandidateRules.fix(List.of(doubted("甲", 1, false, true), listed), null))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(CandidateRules.fix(List.of(doubted("甲", 1, true, false), listed), null))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void kindIsLeftOutAsAWholeOnlyWithAReasonAndWithoutADoubt() {
        var person = new Choice(Kind.INDIVIDUAL, "张工", 1, true, true, List.of(), true);

        var all = List.of(choice("甲", 1, false), person);
        assertThat(rules(CandidateRules.fix(all, " "))).containsExactly("KIND_LEFT_OUT");
        assertThat(CandidateRules.fix(all, " ")).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(CandidateRules.fix(all, "得分普遍偏低")).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(CandidateRules.fix(List.of(doubted("甲", 1, true, true), person), "得分普遍偏低")))
                .containsExactly("INQUIRY_STILL_OPEN");
    }

    @Test
    void listIsEmptyOnlyWhereNobodyMayStand() {
        assertThat(rules(CandidateRules.fix(List.of(choice("甲", 1, false)), "理由")))
                .containsExactly("NO_CANDIDATES");
        assertThat(CandidateRules.fix(
                        List.of(new Choice(Kind.ORGANISATION, "甲", 1, false, true, List.of(), false)), null))
                .isEqualTo(Verdict.ALLOWED);
    }

    private static boolean eligible(String points) {
        return new Order(SCHEME)
                .rank(List.of(individual(points, points)))
                .getFirst()
                .eligible();
    }

    private static Choice choice(String name, int place, boolean listed) {
        return new Choice(Kind.ORGANISATION, name, place, true, true, List.of(), listed);
    }

    private static Choice doubted(String name, int place, boolean eligible, boolean inRound) {
        var doubt = Refusal.of(Provision.INQUIRY, "INQUIRY_STILL_OPEN", name);
        return new Choice(Kind.ORGANISATION, name, place, eligible, inRound, List.of(doubt), false);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static Scores organisation(String document, String site, String results, @Nullable String survey) {
        return new Scores(
                new ApplicationId(UUID.randomUUID()),
                Kind.ORGANISATION,
                Presence.RANKED,
                new BigDecimal(document),
                new BigDecimal(site),
                new BigDecimal(results),
                survey == null ? null : new BigDecimal(survey));
    }

    private static Scores individual(String document, String site) {
        return new Scores(
                new ApplicationId(UUID.randomUUID()),
                Kind.INDIVIDUAL,
                Presence.RANKED,
                new BigDecimal(document),
                new BigDecimal(site),
                BigDecimal.ONE,
                null);
    }
}
