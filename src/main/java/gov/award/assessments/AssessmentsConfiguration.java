package gov.award.assessments;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.StageLink;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the reviews stand in the navigation and on the page of a round. */
@Configuration(proxyBeanMethods = false)
class AssessmentsConfiguration {

    @Bean
    static NavEntry reviewsEntry() {
        return new NavEntry(NavGroup.ALONE, 30, "nav.reviews", "/reviews", Role.ASSESSOR);
    }

    @Bean
    static StageLink roundReviewsLink() {
        return new StageLink(
                300,
                Phase.DOCUMENT_REVIEW,
                "assessments.roundReviews",
                "reviews",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static StageLink shortlistLink() {
        return new StageLink(
                310,
                Phase.DOCUMENT_REVIEW,
                "assessments.shortlist",
                "shortlist",
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }
}
