/**
 * {@code bin/faults}: starts the packaged program as its users do, has it take real writes over HTTP, does something bad to it, and
 * looks whether every acknowledged write is there, nothing is half-done, the journal verifies and the program came back by itself.
 */
@NullMarked
package gov.award.faults;

import org.jspecify.annotations.NullMarked;
