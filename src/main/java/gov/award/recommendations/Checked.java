package gov.award.recommendations;

import gov.award.measures.Provision;

/**
 * What was found on one item of the checklist.
 *
 * @param note what it rests on; needed unless it was found true
 */
public record Checked(Provision item, FactFinding finding, String note) {

    public Checked {
        note = note.strip();
    }
}
