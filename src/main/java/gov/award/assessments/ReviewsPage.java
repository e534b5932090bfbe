package gov.award.assessments;

import gov.award.web.Listing;

/** An assessor's cases. */
public record ReviewsPage(Listing<CaseLine> cases) {}
