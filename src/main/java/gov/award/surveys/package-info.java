/** The satisfaction survey commissioned from an agency, and its results (article 19). */
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
            "rounds",
            "applications",
            "panels",
            "assessments"
        })
@NullMarked
package gov.award.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
