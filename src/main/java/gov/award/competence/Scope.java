package gov.award.competence;

import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is competent for.
 *
 * @param kind code of the edition's kind of recommending unit
 * @param confirmedAt {@code null} while it waits for the director
 */
public record Scope(
        ScopeId id,
        UnitId unit,
        String kind,
        List<String> areas,
        List<String> systems,
        List<String> trades,
        PersonId proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Instant confirmedAt) {

    static final int LONGEST = 60;

    public Scope {
        areas = List.copyOf(areas);
        systems = List.copyOf(systems);
        trades = List.copyOf(trades);
    }

    public List<String> on(Ground ground) {
        return switch (ground) {
            case AREA -> areas;
            case SYSTEM -> systems;
            case TRADE -> trades;
        };
    }

    /** Articles 9 and 15: whoever belongs to its area, to its system or to its trade may be recommended by it; one of them is enough. */
    public boolean covers(Declared declared) {
        return Arrays.stream(Ground.values()).anyMatch(ground -> on(ground).contains(declared.on(ground)));
    }
}
