package gov.award.recommendations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The opinion of a recommending unit as it stands on the sealed paper.
 *
 * @param signedBy the person in charge who signed
 * @param signedOn the date on the paper
 */
public record OpinionForm(
        @NotNull OpinionOutcome outcome,
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @Size(max = 40) String signedBy,
        @NotNull LocalDate signedOn) {

    /** Signed neither before what it is on was received, or received again, nor in the future (article 15). */
    List<Refusal> signedBetween(LocalDate received, LocalDate today) {
        if (signedOn.isBefore(received)) {
            return List.of(Refusal.of(Provision.RECOMMENDATION_TIME, "SIGNED_BEFORE_RECEIPT", signedOn, received));
        }
        return signedOn.isAfter(today)
                ? List.of(Refusal.of(Provision.RECOMMENDATION_TIME, "SIGNED_IN_THE_FUTURE", signedOn))
                : List.of();
    }
}
