package gov.award.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to the committee.
 *
 * @param person the member's account, if they have one
 * @param document number of the appointing document
 */
public record MemberForm(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 100) String post,
        @NotNull Capacity capacity,
        @Nullable UUID person,
        @NotNull LocalDate since,
        @NotBlank @Size(max = 100) String document) {}
