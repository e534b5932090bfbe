/**
 * Backup and restore: one archive of database, files, editions and keys, made while the program works and sealed under a
 * passphrase, and put back into an empty folder and an empty database. Each is a command of its own, apart from the program.
 */
@ApplicationModule(allowedDependencies = {"database", "journal", "files"})
@NullMarked
package gov.award.backups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
