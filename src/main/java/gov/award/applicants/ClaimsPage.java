package gov.award.applicants;

import gov.award.measures.Kind;
import gov.award.web.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The applicants and claims, for the office. */
public record ClaimsPage(Listing<Line> claims, Filter filter) {

    /** What is looked for. */
    public record Filter(Applicant.@Nullable State state, String text) {}

    /**
     * An applicant.
     *
     * @param rivals number of other claims to the same party
     */
    public record Line(
            ApplicantId id,
            Kind kind,
            String name,
            String codeShown,
            Applicant.State state,
            String claimant,
            Instant claimedAt,
            long rivals) {}
}
