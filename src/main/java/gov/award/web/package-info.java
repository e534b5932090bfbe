/**
 * The shell every page stands in: the visitor, the language, the words and figures as people write them, what was typed,
 * and the answer to a form. Modules add their navigation and their to-do items through the interfaces here.
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "files"})
@NullMarked
package gov.award.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
