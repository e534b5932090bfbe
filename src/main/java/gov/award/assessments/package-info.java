/** Document and site review: independent sheets, consensus, reports, shortlist (articles 13, 16-18). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "notices",
            "papers",
            "committee",
            "rounds",
            "applications",
            "panels"
        })
@NullMarked
package gov.award.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
