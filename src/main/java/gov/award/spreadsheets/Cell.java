package gov.award.spreadsheets;

/**
 * A cell with something in it, as the file has it.
 *
 * @param column from 0
 * @param text of a number, its digits as they are written in the file; of a formula, the formula
 */
record Cell(int column, Sort sort, String text) {

    enum Sort {
        TEXT,
        NUMBER,
        /** A number shown as a day. */
        DAY,
        TRUTH,
        ERROR,
        FORMULA,
        /** A text that is not there, or more than is read. */
        MISSING
    }
}
