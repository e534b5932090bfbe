/** What leaves the system as a document: numbered, frozen, printable, with a digest; who it is addressed to and how it was served. */
@ApplicationModule(
        allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "people", "notices"})
@NullMarked
package gov.award.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
