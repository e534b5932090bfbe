package gov.award;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import gov.award.measures.Provision;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** States which provisions a test, or a whole class of tests, is the evidence for. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Basis {

    Provision[] value();
}
