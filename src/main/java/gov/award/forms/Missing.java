package gov.award.forms;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;

/**
 * Something missing or wrong in an application, and the step in which it is put right.
 *
 * @param at where in the application that is done: the step, or a page of its own
 */
public record Missing(Section step, String at, Refusal reason) {

    public static Missing in(Section step, Refusal reason) {
        return new Missing(step, step.path(), reason);
    }

    public static Missing in(Section step, Provision basis, String rule, Object... arguments) {
        return in(step, Refusal.of(basis, rule, arguments));
    }
}
