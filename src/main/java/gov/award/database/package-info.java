/**
 * The database: our own PostgreSQL under the data folder, or an external one, entered by two roles. The owner migrates;
 * the program works as a role that row-level security binds, and refuses to start as any other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.award.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
