/** Composite score, ranking, comprehensive evaluation report and candidate list (article 20). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "web",
            "papers",
            "committee",
            "rounds",
            "applications",
            "panels",
            "assessments",
            "surveys"
        })
@NullMarked
package gov.award.rankings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
