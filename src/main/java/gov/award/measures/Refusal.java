package gov.award.measures;

import java.util.List;

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

    public static Refusal of(Provision basis, String rule, Object... arguments) {
        return new Refusal(basis, rule, List.of(arguments));
    }
}
