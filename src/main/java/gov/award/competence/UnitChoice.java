package gov.award.competence;

import gov.award.acting.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an applicant said it belongs when it chose its unit.
 *
 * @param unit the unit it had chosen
 * @param within whether that unit was competent by it then
 */
public record UnitChoice(
        UnitId unit,
        String unitName,
        String area,
        String system,
        String trade,
        boolean within,
        String reason,
        Instant declaredAt) {

    public Declared declared() {
        return new Declared(area, system, trade, reason);
    }

    /** What it said, in the order of the grounds; nothing where it is none of those offered. */
    public List<String> said() {
        return Arrays.stream(Ground.values())
                .map(ground -> declared().on(ground))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }

    /** Of an application whose unit has a scope: the choice, and whether the unit that has it now is competent by it. */
    public record Weighed(UnitChoice choice, @Nullable Scope scope) {

        public boolean outside() {
            return scope != null && !scope.covers(choice.declared());
        }
    }
}
