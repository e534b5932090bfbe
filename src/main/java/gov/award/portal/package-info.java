/** The home page and to-do list of each role, and the public site. */
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
            "register",
            "committee",
            "rounds",
            "applications",
            "recommendations",
            "panels",
            "assessments",
            "surveys",
            "rankings",
            "consultations",
            "deliberations",
            "objections",
            "awards",
            "revocations",
            "supervision"
        })
@NullMarked
package gov.award.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
