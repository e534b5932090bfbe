/** Inquiries of the office into applications, in whatever phase, and what applicants answer to them, online and on paper (article 8(5)). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "notices",
            "applicants",
            "rounds",
            "applications"
        })
@NullMarked
package gov.award.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
