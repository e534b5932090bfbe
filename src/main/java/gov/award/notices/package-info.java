/**
 * Tells people what concerns them (Art. 8, 33): the inbox, and beside it e-mail and text messages for whoever wishes; reminders
 * of what has a last day; what was sent to whom by which channel, and read when. What leaves the system says only what kind
 * of thing happened and where to look.
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "web", "people"})
@NullMarked
package gov.award.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
