/**
 * Registers brought in from a file: its rows are shown with all that is wrong with them, and entered all or none,
 * by the rules of an entry by hand. What a row becomes, the module says that implements {@link
 * gov.award.imports.ImportTarget}.
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "spreadsheets"})
@NullMarked
package gov.award.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
