package gov.award.measures;

import java.util.Comparator;

/** A fraction of a whole, compared without rounding. */
public record Share(int numerator, int denominator) {

    /** The smaller first, in whatever terms they are written. */
    public static final Comparator<Share> BY_SIZE = (one, other) ->
            Long.compare((long) one.numerator * other.denominator, (long) other.numerator * one.denominator);

    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("not a share of a whole: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 2/3}. */
    static Share parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a share: " + text);
        }
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether {@code part} of {@code whole} is this share or more; never of nothing. */
    public boolean reachedBy(int part, int whole) {
        return whole > 0 && (long) part * denominator >= (long) whole * numerator;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean exceededBy(int part, int whole) {
        return whole > 0 && (long) part * denominator > (long) whole * numerator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
