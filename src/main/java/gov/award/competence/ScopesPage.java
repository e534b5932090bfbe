package gov.award.competence;

import gov.award.acting.UnitId;
import gov.award.web.Listing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The recommending units with what they are competent for. */
public record ScopesPage(Listing<Line> list, Map<String, String> kinds) {

    /** One unit. */
    public record Line(UnitId unit, String name, @Nullable Scope scope, boolean waiting) {}

    /**
     * One unit before whoever keeps its scope.
     *
     * @param waiting what waits for the director
     * @param former what was in force before, the latest first
     */
    public record One(
            UnitId unit,
            String name,
            @Nullable Scope scope,
            @Nullable Scope waiting,
            List<Scope> former,
            Map<String, String> kinds) {

        public One {
            former = List.copyOf(former);
        }

        /** What a form starts from. */
        public String lines(Ground ground) {
            var latest = latest();
            return latest == null ? "" : String.join("\n", latest.on(ground));
        }

        /** What waits, or else what is in force. */
        public @Nullable Scope latest() {
            return waiting == null ? scope : waiting;
        }
    }
}
