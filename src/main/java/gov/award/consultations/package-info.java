/** The opinions of the consulted departments (article 21). */
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
            "rankings"
        })
@NullMarked
package gov.award.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
