package gov.award.deliberations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The government's approval.
 *
 * @param meetingNumber for example 第12次
 * @param signedOn day of the governor's signature
 * @param document number of the decision (文号)
 * @param decided its date (成文日期)
 * @param approved those approved of the ones submitted
 * @param note why others were not
 */
public record ApprovalForm(
        @NotBlank @Size(max = 200) String meetingName,
        @NotBlank @Size(max = 50) String meetingNumber,
        @NotNull LocalDate meetingDay,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate decided,
        @Nullable List<UUID> approved,
        @Nullable @Size(max = 2000) String note) {

    List<UUID> approvals() {
        return Objects.requireNonNullElse(approved, List.<UUID>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    String remark() {
        return Objects.requireNonNullElse(note, "").strip();
    }
}
