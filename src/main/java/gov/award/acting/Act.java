package gov.award.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import gov.award.measures.Provision;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The one public method of an act: one transaction, run as its first parameter, an {@link Actor}. Anyone without one of
 * the roles finds nothing ({@link NotFound}). Unless the {@link gov.award.measures.Verdict} returned is “allowed”, nothing
 * of it remains; if it is, a journal entry must have been written.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Act {

    /** Who may do it: any of these roles. */
    Role[] by();

    /** The provision the act carries out. */
    Provision basis();
}
