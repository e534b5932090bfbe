package gov.award.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Basis(Provision.SURVEY)
class SurveyRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Example
    void indexIsFromNoughtToHundredWithTwoDecimals() {
        for (var good : List.of("0", "0.00", "0.01", "82.35", "99.99", "100", "100.00", "82.500")) {
            assertThat(DeliveryRules.isIndex(new BigDecimal(good))).as(good).isTrue();
        }
        for (var bad : List.of("-0.01", "100.01", "82.355", "1000")) {
            assertThat(DeliveryRules.isIndex(new BigDecimal(bad))).as(bad).isFalse();
        }
    }

    @Example
    void vectorsOfTheFormulaComeOut() {
        var index = SatisfactionIndex.TEN_POINTS;
        assertThat(index.ofEqual(means("10", "10", "10"))).isEqualTo(new BigDecimal("100.00"));
        assertThat(index.ofEqual(means("1", "1", "1"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(index.ofEqual(means("8", "7", "7"))).isEqualTo(new BigDecimal("70.37"));
    }

    @Property
    void weightsOfAnyScaleGiveTheSameIndex(@ForAll @IntRange(min = 1, max = 50) int scale) {
        var means = means("8", "7", "6");
        var weights = List.of(3, 2, 1);
        var index = SatisfactionIndex.TEN_POINTS;
        assertThat(index.of(weighted(means, weights, scale))).isEqualTo(index.of(weighted(means, weights, 1)));
    }

    @Example
    void meansBeyondTheScaleAreNoMeans() {
        assertThatThrownBy(() -> SatisfactionIndex.TEN_POINTS.ofEqual(means("10.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SatisfactionIndex.TEN_POINTS.ofEqual(means("0.99")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void completeDeliveryIsTaken() {
        assertThat(rules(form("82.35", 150, TODAY.minusDays(20), TODAY, "8"))).isEmpty();
    }

    @Example
    void everyReasonIsGivenAtOnce() {
        assertThat(rules(form("100.01", 0, TODAY.plusDays(2), TODAY.plusDays(1), "11")))
                .containsExactly(
                        "SURVEY_INDEX",
                        "SURVEY_SAMPLE",
                        "SURVEY_FIELDWORK_ORDER",
                        "SURVEY_FIELDWORK_AHEAD",
                        "SURVEY_MEANS");
    }

    private static DeliveryForm form(String index, int sample, LocalDate from, LocalDate to, String mean) {
        var value = new BigDecimal(mean);
        return new DeliveryForm(new BigDecimal(index), "电话与实地访问", sample, from, to, value, value, value);
    }

    private static List<String> rules(DeliveryForm form) {
        return DeliveryRules.missing(form, TODAY.minusDays(20), TODAY).stream()
                .map(Refusal::rule)
                .toList();
    }

    private static List<BigDecimal> means(String... values) {
        return java.util.Arrays.stream(values).map(BigDecimal::new).toList();
    }

    private static List<SatisfactionIndex.Mean> weighted(List<BigDecimal> means, List<Integer> weights, int scale) {
        return java.util.stream.IntStream.range(0, means.size())
                .mapToObj(i ->
                        new SatisfactionIndex.Mean(means.get(i), BigDecimal.valueOf((long) weights.get(i) * scale)))
                .toList();
    }
}
