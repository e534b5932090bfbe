package gov.award.competence;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles 9 and 15 name the competent units: another one is chosen for a reason that is written down, and never refused for its scope alone. */
final class CompetenceRules {

    private CompetenceRules() {}

    /** What is said to a unit with a scope; {@code null} if the applicant has said nothing when it chose that unit. */
    static List<Refusal> missing(String unit, Scope scope, @Nullable Declared declared) {
        if (declared == null) {
            return List.of(Refusal.of(Provision.RECOMMENDING_UNITS, "COMPETENCE_NOT_DECLARED", unit));
        }
        return reasoned(unit, scope, declared);
    }

    static List<Refusal> reasoned(String unit, Scope scope, Declared declared) {
        return scope.covers(declared) || !declared.reason().isEmpty()
                ? List.of()
                : List.of(Refusal.of(Provision.RECOMMENDING_UNITS, "OUTSIDE_SCOPE_WITHOUT_REASON", unit));
    }
}
