package gov.award.spreadsheets;

import gov.award.measures.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param row its number in the sheet, from 1
 * @param column key of the column; {@code null} where the row as a whole is wrong or the cell stands under no header
 * @param place the cell, such as {@code C5}; empty where it follows from the column
 * @param found what stands there, where that is not what was read
 */
public record Flaw(int row, @Nullable String column, String place, String found, Refusal reason) {

    /** Of a cell, or of the whole row without a column. */
    public static Flaw of(Line line, @Nullable String column, Refusal reason) {
        return new Flaw(
                line.number(), column, "", column == null ? "" : line.shown().getOrDefault(column, ""), reason);
    }
}
