package gov.award.surveys;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a delivery must state to be taken (article 19). */
final class DeliveryRules {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int LARGEST_SAMPLE = 10_000_000;
    private static final int MEANS = 3;

    private DeliveryRules() {}

    static boolean isIndex(BigDecimal index) {
        return index.signum() >= 0
                && index.compareTo(HIGHEST) <= 0
                && index.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** @param commissioned day on which the agency was commissioned */
    static List<Refusal> missing(DeliveryForm form, LocalDate commissioned, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (!isIndex(form.index())) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_INDEX"));
        }
        if (form.sample() < 1 || form.sample() > LARGEST_SAMPLE) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_SAMPLE"));
        }
        if (form.fieldworkFrom().isBefore(commissioned)) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_FIELDWORK_EARLY", commissioned));
        }
        if (form.fieldworkTo().isBefore(form.fieldworkFrom())) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_FIELDWORK_ORDER"));
        }
        if (form.fieldworkTo().isAfter(today)) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_FIELDWORK_AHEAD", form.fieldworkTo()));
        }
        var means = form.means();
        if (!means.isEmpty()
                && (means.size() != MEANS || !means.stream().allMatch(SatisfactionIndex.TEN_POINTS::holds))) {
            reasons.add(Refusal.of(Provision.SURVEY, "SURVEY_MEANS"));
        }
        return reasons;
    }
}
