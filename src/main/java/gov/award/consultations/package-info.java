/** The opinions of the consulted departments (article 21). */
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
            "rankings"
        })
@NullMarked
package gov.award.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
