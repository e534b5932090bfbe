/** A module that allows itself more than it needs; the offender of a rule. */
@ApplicationModule(allowedDependencies = {"acting", "measures"})
@NullMarked
package gov.award.testing.needless;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
