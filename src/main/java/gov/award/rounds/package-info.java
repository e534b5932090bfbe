/** The round (届): phases and their one transition table, work plan, schedule, working norms, criteria, scoring scheme (articles 4, 7, 8, 12, 35). */
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
            "committee"
        })
@NullMarked
package gov.award.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
