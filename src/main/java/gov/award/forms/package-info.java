/**
 * What applicants are asked: forms as data of the round, which the office makes of the program's standard ones, and the
 * answers to them (articles 8(2), 15). The questions the rules of the award read stand in every form.
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "rounds"})
@NullMarked
package gov.award.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
