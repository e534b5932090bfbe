package gov.award.rankings;

import gov.award.applications.ApplicationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The order in which the office proposes to place equals.
 *
 * @param positions from 1, by application
 */
public record TieForm(
        @NotEmpty Map<UUID, @NotNull Integer> positions,
        @NotBlank @Size(max = 2000) String reason) {

    boolean countsUp() {
        return positions.values().stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    List<ApplicationId> order() {
        return positions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new ApplicationId(entry.getKey()))
                .toList();
    }
}
