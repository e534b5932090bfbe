/**
 * Who acts: the person, or the named system actor, on whose behalf a transaction runs. {@link gov.award.acting.Act} and
 * {@link gov.award.acting.Reading} open that transaction, tell the database who acts so that row-level security decides
 * what exists, and turn away whoever lacks the role.
 */
@ApplicationModule(allowedDependencies = {"measures"})
@NullMarked
package gov.award.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
