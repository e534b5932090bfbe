package gov.award.applications;

import gov.award.files.Limits;

/**
 * What a file place takes.
 *
 * @param limits types, and the size of each file
 * @param most files
 */
public record FileRule(Limits limits, int most) {

    public FileRule {
        if (most < 1) {
            throw new IllegalArgumentException("a place takes at least one file");
        }
    }
}
