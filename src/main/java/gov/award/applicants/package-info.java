/** Who applies: organisations and individuals, the persons who act for them, and their identity as the office confirms it (articles 2, 3, 8, 15). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "acting",
            "workdays",
            "journal",
            "files",
            "web",
            "people",
            "notices",
            "register"
        })
@NullMarked
package gov.award.applicants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
