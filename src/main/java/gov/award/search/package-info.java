/** Finds applications by names, models, what is written in their forms and reports and what assessors commented, each reader among what is
 * theirs to see (article 33); a timer reads the reports that are files. */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "database",
            "acting",
            "journal",
            "files",
            "people",
            "web",
            "rounds",
            "forms",
            "applications",
            "panels"
        })
@NullMarked
package gov.award.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
