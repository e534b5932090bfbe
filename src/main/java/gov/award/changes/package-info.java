/** Cancelling a round, or having a stage done again, once the committee has resolved it (article 7(1), (5)). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "web",
            "committee",
            "rounds",
            "announcements"
        })
@NullMarked
package gov.award.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
