package gov.award.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something may not be done, or only with a recorded justification.
 *
 * @param basis the provision that forbids it
 * @param rule the name of the rule that was not met; {@code refusal.<rule>} is the key of its message
 * @param arguments what the message names: dates, numbers, names; never content the reader may not see
 */
public record Refusal(Provision basis, String rule, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The reason against a text longer than its place takes; none where it fits. */
    public static List<Refusal> tooLong(Provision basis, @Nullable String text, int longest) {
        return text == null || text.length() <= longest ? List.of() : List.of(of(basis, "TEXT_TOO_LONG", longest));
    }

    public static Refusal of(Provision basis, String rule, Object... arguments) {
        return new Refusal(basis, rule, List.of(arguments));
    }
}
