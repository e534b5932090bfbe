package gov.award.surveys;

import gov.award.rounds.OfRound;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The surveys of a round.
 *
 * @param wanted shortlisted organisations without a commission, by id
 * @param agencies by id
 */
public record SurveysPage(
        RoundBrief round, List<Commission> commissions, Map<String, String> wanted, Map<String, String> agencies)
        implements OfRound {

    public SurveysPage {
        commissions = List.copyOf(commissions);
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
        agencies = Collections.unmodifiableMap(new LinkedHashMap<>(agencies));
    }

    public boolean mayCommission() {
        return (round.phase() == Phase.SHORTLIST || round.phase() == Phase.SITE_REVIEW) && !wanted.isEmpty();
    }

    public boolean mayOpenEvaluation() {
        return round.phase() == Phase.SITE_REVIEW;
    }
}
