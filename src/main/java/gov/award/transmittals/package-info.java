/** Several applications whose opinions stand, forwarded together with the list that goes with them (article 15). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "web",
            "people",
            "papers",
            "rounds",
            "applications",
            "recommendations"
        })
@NullMarked
package gov.award.transmittals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
