/** What units do to nurture applicants, to call for applications and to spread the winners' experience, as they record it (article 9). */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "people"})
@NullMarked
package gov.award.cultivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
