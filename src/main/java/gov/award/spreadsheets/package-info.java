/**
 * Sheets of cells: the rows of a table read out of an .xlsx file, each cell exactly or not at all, and tables
 * given out as .xlsx or .csv. What a table holds, the module says whose table it is.
 */
@ApplicationModule(allowedDependencies = {"measures", "acting", "journal", "web"})
@NullMarked
package gov.award.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
