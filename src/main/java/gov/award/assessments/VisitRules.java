package gov.award.assessments;

import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a visit takes: in general two to three days, both counted (article 18). */
final class VisitRules {

    private VisitRules() {}

    static Verdict length(Edition edition, LocalDate starts, LocalDate ends, @Nullable String justification) {
        if (ends.isBefore(starts)) {
            return Verdict.refused(Provision.SITE_DAYS, "VISIT_ENDS_BEFORE_START");
        }
        var days = Math.toIntExact(ChronoUnit.DAYS.between(starts, ends) + 1);
        var shortest = edition.number(Figure.SITE_DAYS_SHORTEST);
        var longest = edition.number(Figure.SITE_DAYS_LONGEST);
        var soft = new ArrayList<Refusal>();
        if (days < shortest || days > longest) {
            soft.add(Refusal.of(Provision.SITE_DAYS, "VISIT_LENGTH", days, shortest, longest));
        }
        return Verdict.of(List.of(), soft, justification);
    }
}
