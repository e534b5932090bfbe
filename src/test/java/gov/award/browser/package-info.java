/** The program as people use it, in a real browser. */
@org.jspecify.annotations.NullMarked
package gov.award.browser;
