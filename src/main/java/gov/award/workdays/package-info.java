/**
 * The statutory clock: the business clock of the programme's zone and the security clock, working days with the State
 * Council's holidays and make-up days, and the deadlines counted in them (articles 15, 21 and 22). A year without its
 * official calendar is counted Monday to Friday and makes its deadlines provisional.
 */
@ApplicationModule(allowedDependencies = {"measures"})
@NullMarked
package gov.award.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
