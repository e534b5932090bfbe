package gov.award.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office takes from a signed paper of an applicant.
 *
 * @param text what the paper says
 * @param receivedOn the day the office received it
 * @param note what the recorder remarks
 */
public record PaperForm(
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate receivedOn,
        @Nullable @Size(max = 1000) String note) {

    String remark() {
        return note == null ? "" : note.strip();
    }
}
