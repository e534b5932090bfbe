package gov.award.applications;

import gov.award.forms.Choice;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before an application beside its own questions.
 *
 * @param inCounty whether it is registered in the county; of an individual, whether the work is done there
 * @param model name of the management model, by which the register is asked
 */
public record SelfCheckForm(
        Choice.@Nullable YesNo inCounty,
        Choice.@Nullable YesNo legalPerson,
        @Nullable LocalDate registeredOn,
        @Nullable String model) {

    @Override
    public String model() {
        return Objects.requireNonNullElse(model, "").strip();
    }
}
