/** Measures the packaged program from outside: fills a database of its own, signs in as people do, and drives the pages. */
@NullMarked
package gov.award.bench;

import org.jspecify.annotations.NullMarked;
