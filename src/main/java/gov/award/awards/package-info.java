/** The award: record, results, allocation and payment, certificate, use of the prize, duties (articles 23, 25-29). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "people",
            "papers",
            "register",
            "rounds",
            "applicants",
            "applications",
            "qualification",
            "assessments",
            "deliberations"
        })
@NullMarked
package gov.award.awards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
