package gov.award.surveys;

import gov.award.web.Listing;

/** An agency's commissions. */
public record OwnSurveysPage(Listing<Commission> commissions) {}
