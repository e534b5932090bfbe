package gov.award.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A method that reads for its first parameter, an {@link Actor}, in one read-only transaction. Anyone without one of the
 * roles finds nothing ({@link NotFound}); row-level security decides what the others find.
 */
@Target(METHOD)
@Retention(RUNTIME)
@Transactional(readOnly = true)
public @interface Reading {

    /** Who may read: any of these roles. */
    Role[] by();
}
