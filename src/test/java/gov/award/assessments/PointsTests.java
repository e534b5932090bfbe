package gov.award.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.CriteriaTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Basis({Provision.ITEM_SCORING, Provision.CRITERIA})
class PointsTests {

    static final CriteriaTree TREE = Trees.organisation();

    @Provide
    Arbitrary<Map<String, Integer>> sheets() {
        var percent = Arbitraries.integers().between(0, 20).map(step -> step * 5);
        return percent.list().ofSize(TREE.items().size()).map(PointsTests::sheet);
    }

    private static Map<String, Integer> sheet(List<Integer> percents) {
        var sheet = new HashMap<String, Integer>();
        for (var i = 0; i < percents.size(); i++) {
            sheet.put(TREE.items().get(i).code(), percents.get(i));
        }
        return sheet;
    }

    private static Map<String, Integer> sheet(int process, int result) {
        var sheet = new HashMap<String, Integer>();
        TREE.items().forEach(item -> sheet.put(item.code(), item.result() ? result : process));
        return sheet;
    }

    @Example
    void vectorsOfTheStandardAddUp() {
        assertThat(Points.total(TREE, sheet(50, 50))).isEqualTo(new BigDecimal("500.00"));
        assertThat(Points.total(TREE, sheet(55, 45))).isEqualTo(new BigDecimal("510.00"));
        assertThat(Points.total(TREE, sheet(60, 60))).isEqualTo(new BigDecimal("600.00"));
        assertThat(Points.results(TREE, sheet(55, 45))).isEqualTo(new BigDecimal("180.00"));
    }

    @Example
    void oneItemIsItsPointsTimesItsPercent() {
        assertThat(Points.of(item("4.4.3"), 55)).isEqualTo(new BigDecimal("8.25"));
        assertThat(Points.of(item("4.1.2"), 45)).isEqualTo(new BigDecimal("22.50"));
        assertThat(Points.of(item("4.4.6"), 5)).isEqualTo(new BigDecimal("0.50"));
    }

    @Example
    void percentsAreStepsOfFiveFromNoughtToHundred() {
        assertThat(Points.isPercent(-5)).isFalse();
        assertThat(Points.isPercent(0)).isTrue();
        assertThat(Points.isPercent(4)).isFalse();
        assertThat(Points.isPercent(5)).isTrue();
        assertThat(Points.isPercent(100)).isTrue();
        assertThat(Points.isPercent(105)).isFalse();
        assertThatThrownBy(() -> Points.of(item("4.1.2"), 52)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void categoriesAddUpToTheTotal(@ForAll("sheets") Map<String, Integer> sheet) {
        var sum = Points.byCategory(TREE, sheet).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(Points.total(TREE, sheet));
    }

    @Property
    void totalLiesBetweenNoughtAndThousand(@ForAll("sheets") Map<String, Integer> sheet) {
        assertThat(Points.total(TREE, sheet)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(1000));
    }

    @Property
    void oneStepMoreIsWorthFivePercentOfTheItem(@ForAll("sheets") Map<String, Integer> sheet) {
        var item = TREE.items().getFirst();
        if (sheet.getOrDefault(item.code(), 0) == 100) {
            return;
        }
        var higher = new HashMap<>(sheet);
        higher.merge(item.code(), 5, Integer::sum);
        assertThat(Points.total(TREE, higher).subtract(Points.total(TREE, sheet)))
                .isEqualByComparingTo(Points.of(item, 5));
    }

    @Property
    void meanLiesBetweenTheLowestAndTheHighest(
            @ForAll("sheets") Map<String, Integer> one, @ForAll("sheets") Map<String, Integer> other) {
        var totals = new ArrayList<>(List.of(Points.total(TREE, one), Points.total(TREE, other)));
        var mean = Points.mean(totals);
        assertThat(mean)
                .isBetween(
                        totals.getFirst().min(totals.getLast()),
                        totals.getFirst().max(totals.getLast()));
    }

    @Example
    void meanIsRoundedHalfUpToTwoDecimals() {
        assertThat(Points.mean(List.of(new BigDecimal("500.00"), new BigDecimal("500.01"))))
                .isEqualTo(new BigDecimal("500.01"));
        assertThatThrownBy(() -> Points.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static CriteriaItem item(String code) {
        return TREE.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
