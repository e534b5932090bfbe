/**
 * Persons with their accounts, units and the roles granted to them (Art. 5–9, 30, 33): set-up of an empty installation,
 * sign-in with a second factor, sessions, and every change of who may do what, confirmed by a second person.
 */
@ApplicationModule(
        allowedDependencies = {
            "measures",
            "workdays",
            "database",
            "acting",
            "journal",
            "files",
            "web",
            "spreadsheets",
            "imports"
        })
@NullMarked
package gov.award.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
