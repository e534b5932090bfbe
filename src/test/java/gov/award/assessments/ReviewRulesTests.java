package gov.award.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.rounds.CriteriaTree;
import gov.award.rounds.Move;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTests {

    private static final Edition EDITION = new Editions().byCode("hengyang-2023");
    private static final CriteriaTree TREE = Trees.organisation();
    private static final String ITEM = "4.1.2";

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, false"})
    @Basis(Provision.SITE_DAYS)
    void visitTakesTwoToThreeDaysUnlessJustified(int days, boolean allowed) {
        var starts = LocalDate.of(2026, 6, 1);
        var verdict = VisitRules.length(EDITION, starts, starts.plusDays(days - 1), "");
        assertThat(verdict instanceof Verdict.Allowed).isEqualTo(allowed);
        assertThat(verdict instanceof Verdict.NeedsJustification).isEqualTo(!allowed);
        assertThat(VisitRules.length(EDITION, starts, starts.plusDays(days - 1), "生产安排所限"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.SITE_DAYS)
    void noReasonLetsAVisitEndBeforeItBegins() {
        var starts = LocalDate.of(2026, 6, 2);
        assertThat(VisitRules.length(EDITION, starts, starts.minusDays(1), "理由"))
                .isInstanceOf(Verdict.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, true", "11, false"})
    @Basis(Provision.SHORTLIST)
    void moreThanTenOrganisationsNeedAReason(int listed, boolean allowed) {
        var choices = new ArrayList<>(organisations(listed, 14));
        choices.add(new ShortlistRules.Choice(Kind.INDIVIDUAL, "个人", new BigDecimal("600.00"), true, true));
        assertThat(ShortlistRules.fix(EDITION, choices, null) instanceof Verdict.Allowed)
                .isEqualTo(allowed);
        assertThat(ShortlistRules.fix(EDITION, choices, "同类申报单位较多")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.SHORTLIST)
    void emptyListIsRefusedWhateverTheReason() {
        assertThat(ShortlistRules.fix(EDITION, organisations(0, 3), "理由")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    @Basis(Provision.SHORTLIST)
    void leavingOutTheHigherOrTheEqualNeedsAReason() {
        var choices = List.of(
                new ShortlistRules.Choice(Kind.ORGANISATION, "甲", new BigDecimal("700.00"), false, null),
                new ShortlistRules.Choice(Kind.ORGANISATION, "乙", new BigDecimal("650.00"), true, true),
                new ShortlistRules.Choice(Kind.ORGANISATION, "丙", new BigDecimal("650.0"), false, false),
                new ShortlistRules.Choice(Kind.INDIVIDUAL, "丁", new BigDecimal("900.00"), false, false));
        assertThat(rules(ShortlistRules.fix(EDITION, choices, " ").reasons()))
                .containsExactly("SHORTLIST_OUT_OF_ORDER", "SHORTLIST_SPLITS_TIE");
    }

    @Test
    @Basis(Provision.SHORTLIST)
    void departingFromWhatTheTeamProposedNeedsAReason() {
        var choices = List.of(
                new ShortlistRules.Choice(Kind.ORGANISATION, "甲", new BigDecimal("700.00"), true, false),
                new ShortlistRules.Choice(Kind.ORGANISATION, "乙", new BigDecimal("650.00"), true, true),
                new ShortlistRules.Choice(Kind.ORGANISATION, "丙", new BigDecimal("600.00"), false, true));
        assertThat(rules(ShortlistRules.fix(EDITION, choices, " ").reasons()))
                .containsExactly("SHORTLIST_NOT_PROPOSED", "SHORTLIST_LEAVES_OUT_PROPOSED");
        assertThat(ShortlistRules.fix(EDITION, choices, "经复核")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void documentSheetNeedsAPercentAndACommentForEachItem() {
        var scores = scores(50, "思路清晰", "");
        assertThat(SheetRules.missing(Stage.DOCUMENT, TREE, scores, Map.of())).isEmpty();
        scores.put(ITEM, score(ITEM, null, " ", "", ""));
        var missing = SheetRules.missing(Stage.DOCUMENT, TREE, scores, Map.of());
        assertThat(rules(missing)).containsExactly("SHEET_NOT_SCORED", "SHEET_NOT_COMMENTED");
        assertThat(missing.getFirst().arguments()).containsExactly(1, List.of(ITEM));
        assertThat(missing.getFirst().basis()).isEqualTo(Provision.ITEM_SCORING);
    }

    @Test
    @Basis(Provision.SITE_REVIEW)
    void onSiteOnlyChangesNeedAReason() {
        var before = new HashMap<String, Integer>();
        TREE.items().forEach(item -> before.put(item.code(), 50));
        var scores = scores(50, "", "");
        assertThat(SheetRules.missing(Stage.SITE, TREE, scores, before)).isEmpty();
        scores.put(ITEM, score(ITEM, 55, "", "", ""));
        assertThat(rules(SheetRules.missing(Stage.SITE, TREE, scores, before)))
                .containsExactly("SHEET_CHANGE_WITHOUT_REASON");
        scores.put(ITEM, score(ITEM, 55, "", "", "现场查证属实"));
        assertThat(SheetRules.missing(Stage.SITE, TREE, scores, before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, true", "20, true", "25, false"})
    @Basis(Provision.TEAMS)
    void spreadBeyondTheLimitNeedsAReason(int spread, boolean allowed) {
        var missing = ConsensusRules.missing(
                TREE, concluded(50, ""), Map.of(ITEM, List.of(40, 50, 40 + spread)), 20, Map.of());
        assertThat(missing.isEmpty()).isEqualTo(allowed);
        assertThat(ConsensusRules.missing(
                        TREE, concluded(50, "讨论后一致"), Map.of(ITEM, List.of(40, 50, 40 + spread)), 20, Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"35, false", "40, true", "60, true", "65, false"})
    @Basis(Provision.TEAMS)
    void conclusionOutsideTheIndependentScoresNeedsAReason(int percent, boolean allowed) {
        var missing = ConsensusRules.missing(TREE, concluded(percent, ""), Map.of(ITEM, List.of(40, 60)), 20, Map.of());
        assertThat(missing.isEmpty()).isEqualTo(allowed);
    }

    @Test
    @Basis(Provision.TEAMS)
    void consensusIsClosedOnlyWhenComplete() {
        var concluded = concluded(50, "");
        concluded.remove(ITEM);
        assertThat(rules(ConsensusRules.missing(TREE, concluded, Map.of(), 20, Map.of())))
                .containsExactly("CONSENSUS_NOT_COMPLETE");
    }

    @Test
    @Basis(Provision.ITEM_SCORING)
    void textsOfAnItemHaveTheirLengthAndNoMore() {
        assertThat(SheetRules.unfit(item(2000, 2000, 1000, 1000))).isEmpty();
        assertThat(SheetRules.unfit(item(2001, 2001, 1001, 1001)))
                .extracting(refusal -> refusal.arguments().getLast())
                .containsExactly(2000, 2000, 1000, 1000);
    }

    private static ItemScore item(int strengths, int improvements, int question, int reason) {
        return new ItemScore(
                ITEM,
                50,
                "长".repeat(strengths),
                "长".repeat(improvements),
                "长".repeat(question),
                "长".repeat(reason),
                0,
                null);
    }

    @Test
    @Basis(Provision.SHORTLIST)
    void equalTotalsShareAPlaceAndTheFirstBeyondTheLimitIsMarked() {
        var states = List.of(
                state(Kind.ORGANISATION, "90.00"),
                state(Kind.ORGANISATION, "80.00"),
                state(Kind.ORGANISATION, "80.0"),
                state(Kind.ORGANISATION, "70.00"),
                state(Kind.ORGANISATION, null),
                state(Kind.ORGANISATION, null),
                state(Kind.INDIVIDUAL, "80.00"),
                state(Kind.INDIVIDUAL, "70.00"),
                state(Kind.INDIVIDUAL, "60.00"));
        var listed = states.getFirst().application();
        var lines =
                ShortlistPage.lines(states, Map.of(listed, new Shortlists.Place(listed, true, null, false, true)), 2);
        assertThat(lines).extracting(ShortlistPage.Line::state).isEqualTo(states);
        assertThat(lines).extracting(ShortlistPage.Line::place).containsExactly(1, 2, 2, 4, 5, 5, 1, 2, 3);
        assertThat(lines)
                .extracting(ShortlistPage.Line::tied)
                .containsExactly(false, true, true, false, false, false, false, false, false);
        assertThat(lines)
                .extracting(ShortlistPage.Line::cut)
                .containsExactly(false, false, true, false, false, false, false, false, false);
        assertThat(lines)
                .extracting(ShortlistPage.Line::listed)
                .containsExactly(true, null, null, null, null, null, null, null, null);
        assertThat(lines.getFirst().served()).isTrue();
    }

    private static ReviewStates.State state(Kind kind, @Nullable String total) {
        return new ReviewStates.State(
                new ApplicationId(UUID.randomUUID()),
                kind,
                "某单位",
                total != null,
                false,
                false,
                total == null ? null : new BigDecimal(total),
                null);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1", "3, 3, 0", "4, 3, 1", "5, 5, 0", "3, 2, 2"})
    @Basis(Provision.TEAMS)
    void everyScorerAndAtLeastThreeHaveGiven(int scorers, int given, int reasons) {
        assertThat(CloseConsensus.enough(new GivenSheets.Count(scorers, given), 3))
                .hasSize(reasons);
    }

    @Test
    @Basis(Provision.RESOLVE_MAJOR_ISSUES)
    void documentReviewDoneAgainRenewsTheVisitsToo() {
        assertThat(ReviewRuns.renewed(Move.REDO_DOCUMENT_REVIEW)).containsExactly(Stage.DOCUMENT, Stage.SITE);
        assertThat(ReviewRuns.renewed(Move.REDO_RECOMMENDATION)).containsExactly(Stage.DOCUMENT, Stage.SITE);
        assertThat(ReviewRuns.renewed(Move.REDO_SITE_REVIEW)).containsExactly(Stage.SITE);
        assertThat(ReviewRuns.renewed(Move.REDO_EVALUATION)).isEmpty();
        assertThat(ReviewRuns.renewed(Move.ANNOUNCE)).isEmpty();
    }

    private static List<ShortlistRules.Choice> organisations(int listed, int all) {
        return IntStream.range(0, all)
                .mapToObj(i -> new ShortlistRules.Choice(
                        Kind.ORGANISATION, "企业" + i, BigDecimal.valueOf(800L - i), i < listed, i < listed))
                .toList();
    }

    private static Map<String, ItemScore> scores(int percent, String strengths, String reason) {
        var scores = new HashMap<String, ItemScore>();
        TREE.items().forEach(item -> scores.put(item.code(), score(item.code(), percent, strengths, "", reason)));
        return scores;
    }

    private static ItemScore score(
            String item,
            @org.jspecify.annotations.Nullable Integer percent,
            String strengths,
            String improvements,
            String reason) {
        return new ItemScore(item, percent, strengths, improvements, "", reason, 1, null);
    }

    private static Map<String, ConsensusItem> concluded(int percent, String reason) {
        var concluded = new HashMap<String, ConsensusItem>();
        TREE.items().forEach(item -> concluded.put(item.code(), new ConsensusItem(item.code(), percent, reason)));
        return concluded;
    }

    private static List<String> rules(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::rule).toList();
    }
}
