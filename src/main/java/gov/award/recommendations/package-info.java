/** The recommending unit verifies, gives its opinion and forwards within the working days of article 15 (articles 9, 13, 15). */
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
            "forms",
            "applicants",
            "applications",
            "competence"
        })
@NullMarked
package gov.award.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
