/** Tells people what concerns them: the in-app inbox, and what was sent to whom and read when. */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "people"})
@NullMarked
package gov.award.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
