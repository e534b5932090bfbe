/** What the preparation of a round takes over from an earlier one: work plan, dates, norms, scheme, forms, announcement, all as drafts and nothing personal (articles 7(2), 8(1), 8(3), 14, 15). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "rounds",
            "workplans",
            "forms",
            "announcements"
        })
@NullMarked
package gov.award.takeovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
