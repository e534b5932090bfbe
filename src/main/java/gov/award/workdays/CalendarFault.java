package gov.award.workdays;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a line of a calendar file.
 *
 * @param line counted from 1; 0 if the file as a whole is meant
 * @param rule the name of the rule that was not met, as in {@link Refusal}
 * @param arguments what the message names beside the line
 */
public record CalendarFault(int line, String rule, List<Object> arguments) {

    public CalendarFault {
        arguments = List.copyOf(arguments);
    }

    static CalendarFault of(int line, String rule, Object... arguments) {
        return new CalendarFault(line, rule, List.of(arguments));
    }

    /** As a reason of the act that imports; the line is the first argument. */
    public Refusal refusal(Provision basis) {
        return new Refusal(
                basis, rule, Stream.concat(Stream.of(line), arguments.stream()).toList());
    }
}
