/** What each recommending unit is competent for, and why an applicant has chosen its unit (articles 9, 15). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "web",
            "people",
            "rounds",
            "applicants",
            "applications"
        })
@NullMarked
package gov.award.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
