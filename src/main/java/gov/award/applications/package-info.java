/** Applications of organisations and individuals from draft to receipt, withdrawal and return; identity, conditions and eligibility (articles 2, 3, 10, 11, 15, 24, 31). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "spreadsheets",
            "people",
            "notices",
            "papers",
            "register",
            "applicants",
            "rounds",
            "announcements",
            "forms"
        })
@NullMarked
package gov.award.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
