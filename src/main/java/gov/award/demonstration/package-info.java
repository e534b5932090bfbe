/** The demonstration: an invented county whose rounds are played through the acts of the program. */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "database",
            "acting",
            "journal",
            "files",
            "web",
            "people",
            "papers",
            "committee",
            "rounds",
            "forms",
            "workplans",
            "announcements",
            "applicants",
            "applications",
            "competence",
            "recommendations",
            "clarifications",
            "cultivation",
            "qualification",
            "panels",
            "assessments",
            "surveys",
            "rankings",
            "consultations",
            "deliberations",
            "objections",
            "awards"
        })
@NullMarked
package gov.award.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
