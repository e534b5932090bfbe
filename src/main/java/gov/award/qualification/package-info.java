/** The office's qualification check: facts checked anew, a hearing before an adverse decision, qualification, refusal and disqualification (articles 3, 10, 11, 13, 15). Announces ApplicationQualified. */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "notices",
            "papers",
            "rounds",
            "forms",
            "applicants",
            "applications",
            "recommendations"
        })
@NullMarked
package gov.award.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
