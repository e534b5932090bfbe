/**
 * Persons with accounts, units, the roles granted to them, and sign-in. Also the numbers by which organisations and
 * persons are known (统一社会信用代码, 公民身份号码) and how they are kept: encrypted, with a keyed digest for matching.
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "database", "acting", "journal", "files", "web"})
@NullMarked
package gov.award.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
