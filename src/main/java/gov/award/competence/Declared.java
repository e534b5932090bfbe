package gov.award.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where an applicant says it belongs; blank where it is none of those offered.
 *
 * @param reason why it chose a unit that is not competent by any of them
 */
public record Declared(
        @NotNull @Size(max = Scope.LONGEST) String area,
        @NotNull @Size(max = Scope.LONGEST) String system,
        @NotNull @Size(max = Scope.LONGEST) String trade,
        @NotNull @Size(max = 1000) String reason) {

    public Declared {
        area = strip(area);
        system = strip(system);
        trade = strip(trade);
        reason = strip(reason);
    }

    private static String strip(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public String on(Ground ground) {
        return switch (ground) {
            case AREA -> area;
            case SYSTEM -> system;
            case TRADE -> trade;
        };
    }
}
