package gov.award.applicants;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the office found when it compared a claim with the licence or the identity card.
 *
 * @param agrees name and code agree with the document
 * @param authorised the claimant is authorised to act
 * @param inCounty registered (an individual: working) in the county
 * @param legalPerson the organisation is a legal person; {@code null} for an individual
 */
public record ClaimCheck(
        @Nullable Boolean agrees,
        @Nullable Boolean authorised,
        @Nullable Boolean inCounty,
        @Nullable Boolean legalPerson,
        @Size(max = 1000) String note) {

    public ClaimCheck {
        // What a form leaves out is empty.
        note = Objects.requireNonNullElse(note, "");
    }
}
