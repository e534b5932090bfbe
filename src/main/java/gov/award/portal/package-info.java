/** The home page and to-do list of each role, and the public site. */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "web", "rounds"})
@NullMarked
package gov.award.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
