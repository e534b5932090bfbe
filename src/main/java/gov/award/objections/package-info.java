/** Public notice, complaints and objections, their verification and answer (articles 22, 34). */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "acting",
            "journal",
            "files",
            "web",
            "people",
            "notices",
            "papers",
            "committee",
            "rounds",
            "applicants",
            "applications",
            "qualification",
            "panels",
            "deliberations"
        })
@NullMarked
package gov.award.objections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
