/** Nobody sees what is not theirs, and nothing hostile changes anything: proved on a whole round, over every route. */
@org.jspecify.annotations.NullMarked
package gov.award.leaks;
