package gov.award.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows that may stand against an application.
 *
 * @param ground why
 * @param award name of the award or decision it comes from
 * @param document number of the document
 * @param until last day of the bar; {@code null} without end
 * @param model the model awarded then, where the bar concerns a model
 */
public record BarFinding(
        Ground ground,
        String award,
        String document,
        @Nullable LocalDate until,
        @Nullable String model) {

    /** Which rule a finding belongs to. */
    public enum Ground {
        /** 24: the same management model within six years of an award. */
        SAME_MODEL,
        /** 24: another model is named; the office must find that it is another. */
        OTHER_MODEL,
        /** 31: fraud, six years from revocation. */
        FRAUD,
        /** 10(8): holds the award of China, the governor or the mayor. */
        HIGHER_AWARD,
        /** 10(8): was only nominated for one: a question for the office. */
        HIGHER_NOMINATION
    }
}
