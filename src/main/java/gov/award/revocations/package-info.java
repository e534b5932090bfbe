/** Incidents, fraud, hearing, revocation, recovery, bars (articles 31, 32). */
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
            "applicants",
            "applications",
            "panels",
            "awards"
        })
@NullMarked
package gov.award.revocations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
