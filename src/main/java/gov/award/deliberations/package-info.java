/** The committee decides the proposed winners; the county government approves (articles 4, 7, 22, 23). */
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
            "committee",
            "rounds",
            "applications",
            "qualification",
            "panels",
            "rankings",
            "consultations"
        })
@NullMarked
package gov.award.deliberations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
