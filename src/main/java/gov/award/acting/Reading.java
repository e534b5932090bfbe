package gov.award.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method that reads for its first parameter, an {@link Actor}, in one read-only transaction. Anyone without one of the
 * roles finds nothing ({@link NotFound}); row-level security decides what the others find.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Reading {

    /** Who may read: any of these roles. */
    Role[] by();

    /** Whether what is opened is confidential: then the opening itself is put in the journal, in the same transaction. */
    boolean confidential() default false;

    /**
     * Whether every stranger is told the same, whoever asks: then it is found once for all of them ({@link SharedReadings}). What it
     * answers must not change once it is given.
     */
    boolean shared() default false;
}
