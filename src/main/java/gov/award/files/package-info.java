/**
 * Attachments: their content in a store addressed by digest, their names and owners in the database, and the door they
 * come in and go out by, in pieces if need be. What a file is, is decided by its content; what is confidential leaves only after its read has
 * been entered in the journal (Articles 15 and 33).
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "database", "acting", "journal"})
@NullMarked
package gov.award.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
