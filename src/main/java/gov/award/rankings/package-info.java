/** Composite score, ranking, comprehensive evaluation report and candidate list (article 20). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "people",
            "notices",
            "papers",
            "register",
            "committee",
            "rounds",
            "applications",
            "recommendations",
            "panels",
            "assessments",
            "surveys"
        })
@NullMarked
package gov.award.rankings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
