package gov.award.spreadsheets;

import java.util.List;

/**
 * A column of a table.
 *
 * @param key its name in the program; message {@code sheet.<table>.<key>} is its header, {@code ….note} what to
 *     write there
 * @param required whether every row must have it
 * @param longest in characters
 * @param choices what may be written, where that is fixed; by their labels
 */
public record Column(String key, Form form, boolean required, int longest, List<? extends Enum<?>> choices) {

    static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_CHOICES = 300;

    /** What a cell of a column is read as. */
    public enum Form {
        TEXT,
        /** Digits or letters that are no quantity: never rounded, never in another notation. */
        CODE,
        WHOLE_NUMBER,
        DAY,
        CHOICE,
        /** Several choices in one cell. */
        CHOICES,
        /** Only given out; what stands there is not taken in. */
        FOR_INFORMATION
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column text(String key, int longest) {
        return new Column(key, Form.TEXT, false, longest, List.of());
    }

    public static Column code(String key, int longest) {
        return new Column(key, Form.CODE, false, longest, List.of());
    }

    public static Column wholeNumber(String key) {
        return new Column(key, Form.WHOLE_NUMBER, false, LONGEST_NUMBER, List.of());
    }

    public static Column day(String key) {
        return new Column(key, Form.DAY, false, LONGEST_CHOICES, List.of());
    }

    public static Column choice(String key, List<? extends Enum<?>> choices) {
        return new Column(key, Form.CHOICE, false, LONGEST_CHOICES, choices);
    }

    public static Column choices(String key, List<? extends Enum<?>> choices) {
        return new Column(key, Form.CHOICES, false, LONGEST_CHOICES, choices);
    }

    public static Column forInformation(String key) {
        return new Column(key, Form.FOR_INFORMATION, false, Integer.MAX_VALUE, List.of());
    }

    /** The same where every row must have it. */
    public Column needed() {
        return new Column(key, form, true, longest, choices);
    }

    boolean takenIn() {
        return form != Form.FOR_INFORMATION;
    }
}
