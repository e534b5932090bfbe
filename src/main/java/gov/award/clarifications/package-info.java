/** What a recommending unit asks an applicant while it verifies, and the answers; the working days of article 15 go on (articles 15, 33). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "notices",
            "rounds",
            "applicants",
            "applications",
            "recommendations"
        })
@NullMarked
package gov.award.clarifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
