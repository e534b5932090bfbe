/** The discipline inspection: matters, withdrawal of a right, verification of the journal (article 30). */
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
            "revocations"
        })
@NullMarked
package gov.award.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
