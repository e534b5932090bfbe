/** Nobody sees what is not theirs, and nothing hostile changes anything: proved over the wire. */
@org.jspecify.annotations.NullMarked
package gov.award.leaks;
