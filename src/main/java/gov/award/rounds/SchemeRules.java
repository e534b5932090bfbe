package gov.award.rounds;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.ScoringScheme.TieBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for a scoring scheme (articles 13, 19, 20; readings 1 and 2). */
final class SchemeRules {

    private static final int WHOLE = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(Criteria.POINTS);

    private SchemeRules() {}

    static List<Refusal> broken(SchemeForm form) {
        var reasons = new ArrayList<Refusal>();
        Stream.of(
                        weightsAddUp(
                                "WEIGHTS_OF_ORGANISATIONS",
                                form.organisationDocument(),
                                form.organisationSite(),
                                form.organisationSurvey()),
                        weightsAddUp(
                                "WEIGHTS_OF_INDIVIDUALS",
                                form.individualDocument(),
                                form.individualSite(),
                                form.individualSurvey()),
                        onlyOrganisationsAreSurveyed(form.individualSurvey()),
                        everyReportCounts(form),
                        minimumWithinScale(form),
                        spreadWithinScale(form.spreadLimit()),
                        tiesAreDecided(form.ties()))
                .forEach(broken -> broken.ifPresent(reasons::add));
        return reasons;
    }

    /** 20: the parts of a composite score are parts of one whole. */
    static Optional<Refusal> weightsAddUp(String rule, int document, int site, int survey) {
        return (long) document + site + survey == WHOLE
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.RANKING, rule, (long) document + site + survey));
    }

    /** 19: satisfaction is measured for organisations only. */
    static Optional<Refusal> onlyOrganisationsAreSurveyed(int survey) {
        return survey == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.SURVEY, "SURVEY_WEIGHT_OF_INDIVIDUALS"));
    }

    /** 20: document report, site report and, for organisations, satisfaction report all enter the ranking. */
    static Optional<Refusal> everyReportCounts(SchemeForm form) {
        var each = Stream.of(
                form.organisationDocument(),
                form.organisationSite(),
                form.organisationSurvey(),
                form.individualDocument(),
                form.individualSite());
        return each.allMatch(weight -> weight > 0) && form.individualSurvey() >= 0
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.RANKING, "WEIGHT_MISSING"));
    }

    /** 4, 20: a minimum is a number of points of the scale. */
    static Optional<Refusal> minimumWithinScale(SchemeForm form) {
        var minimum = form.minimum();
        return minimum == null
                        || (minimum.signum() >= 0
                                && minimum.compareTo(MOST) <= 0
                                && minimum.stripTrailingZeros().scale() <= 2)
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.RANKING, "MINIMUM_OUTSIDE_SCALE", Criteria.POINTS));
    }

    /** 13: scores differ by steps of the scale. */
    static Optional<Refusal> spreadWithinScale(int spread) {
        return spread >= Band.STEP && spread <= WHOLE && spread % Band.STEP == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.ITEM_SCORING, "SPREAD_OUTSIDE_SCALE", Band.STEP, WHOLE));
    }

    /** 20: equals are told apart in a fixed order that ends with the committee, who always can. */
    static Optional<Refusal> tiesAreDecided(List<TieBreak> ties) {
        return new HashSet<>(ties).size() == ties.size() && !ties.isEmpty() && ties.getLast() == TieBreak.COMMITTEE
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.RANKING, "TIES_NOT_DECIDED"));
    }
}
