/** How far the intake of a round has come, and what of it is late (articles 8, 15). */
@ApplicationModule(allowedDependencies = {"measures", "acting", "web", "rounds", "applications"})
@NullMarked
package gov.award.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
