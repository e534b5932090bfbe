/** The announcement of a round, its corrections, supplements and extension: what must hold, where they were published, what the public reads (articles 4, 9, 14, 15, 35). */
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
            "rounds"
        })
@NullMarked
package gov.award.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
