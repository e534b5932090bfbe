/** What the tests of every module share. */
@NullMarked
package gov.award.testing;

import org.jspecify.annotations.NullMarked;
