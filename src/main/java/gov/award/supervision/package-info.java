/** The discipline inspection: matters, withdrawal of a right, verification of the journal (article 30). */
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
            "committee",
            "rounds",
            "deliberations"
        })
@NullMarked
package gov.award.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
