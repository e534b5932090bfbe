/** The round (届): phases and their one transition table, work plan, schedule, working norms, criteria, scoring scheme, announcement (articles 4, 7, 8, 12, 14, 35). */
@ApplicationModule(
        allowedDependencies = {
            "database",
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
            "committee"
        })
@NullMarked
package gov.award.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
