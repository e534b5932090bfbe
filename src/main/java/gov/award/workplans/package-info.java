/** The work plan of a round: tasks, who answers for them, until when (article 8(3)). */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "web", "people", "rounds"})
@NullMarked
package gov.award.workplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
