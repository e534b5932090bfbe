package gov.award.forms;

/** How a question is answered. */
public enum AnswerType {
    /** On one line. */
    TEXT,
    AREA,
    /** Text with headings, lists, tables and pictures, written in Markdown. */
    RICH,
    /** A whole number of up to nine digits. */
    NUMBER,
    /** A number with at most four decimals, which may be negative; money in units of 10 000 yuan. */
    AMOUNT,
    /** A share in per cent: a number from 0 to 100 with at most four decimals. */
    PERCENT,
    DATE,
    /** One of a few. */
    CHOICE,
    /** One of a list that is kept elsewhere: units, a catalogue of the edition. */
    LISTED,
    /** Stands for a question of each item of the round's criteria, answered in {@link #RICH} text. */
    ITEMS,
    /** A table whose lines are given. */
    GRID,
    /** A table that grows by rows. */
    LIST;

    /** Whether it is a number to be reckoned with: a rank written as text is none. */
    boolean isFigure() {
        return this == NUMBER || this == AMOUNT || this == PERCENT;
    }

    public boolean isTable() {
        return this == GRID || this == LIST;
    }
}
