/** The pool of assessors, pledges, conflicts of interest, teams with leaders, recusal and substitution (articles 8, 16, 33). */
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
            "applications",
            "recommendations",
            "qualification"
        })
@NullMarked
package gov.award.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
