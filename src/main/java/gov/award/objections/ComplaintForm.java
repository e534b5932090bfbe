package gov.award.objections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is reported, by the public or, from a letter or a call, by the office.
 *
 * @param round the round it is about, if one
 * @param candidate a proposed winner of the notice that stands
 * @param concerned name of the candidate, person or proceeding
 * @param leads for one without a name: how the facts can be checked
 * @param name of the reporter; blank if anonymous
 * @param contact of the reporter; blank if anonymous
 */
public record ComplaintForm(
        @NotNull ComplaintSort sort,
        @NotNull About about,
        @Nullable UUID round,
        @Nullable UUID candidate,
        @NotBlank @Size(max = 200) String concerned,
        @NotBlank @Size(max = 8000) String facts,
        @Nullable @Size(max = 4000) String leads,
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 200) String contact) {

    boolean anonymous() {
        return stripped(name).isEmpty();
    }

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
