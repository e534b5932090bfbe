/**
 * The measures (办法) as the program sees them: their provisions, the editions that map each provision to an article, a
 * summary and figures, and the form of a reasoned answer. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package gov.award.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
