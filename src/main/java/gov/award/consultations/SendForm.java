package gov.award.consultations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the requests go to.
 *
 * @param departments unit for each department the edition names, by its code
 * @param more further units
 */
public record SendForm(
        @Nullable Map<String, UUID> departments, @Nullable List<UUID> more) {}
