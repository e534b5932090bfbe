package gov.award.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as the database compares it (its function {@code folded}), and where in the text each letter of that stands. */
final class Folded {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+");

    private final StringBuilder letters;
    private int[] from;
    private int[] to;

    private Folded(int length) {
        letters = new StringBuilder(length);
        from = new int[length];
        to = new int[length];
    }

    static Folded of(String written) {
        var folded = new Folded(written.length());
        for (var start = 0; start < written.length(); ) {
            var end = start + Character.charCount(written.codePointAt(start));
            while (end < written.length() && isMark(written.codePointAt(end))) {
                end += Character.charCount(written.codePointAt(end));
            }
            folded.add(written, start, end);
            start = end;
        }
        return folded;
    }

    /** A character with what is set above or below it. */
    private void add(String written, int start, int end) {
        var first = written.charAt(start);
        if (end == start + 1 && Character.isIdeographic(first) && first < '\uf900') {
            append(String.valueOf(first), start, end);
        } else {
            var usual = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT);
            append(UNSEEN.matcher(usual).replaceAll(""), start, end);
        }
    }

    private void append(String usual, int start, int end) {
        var length = letters.length() + usual.length();
        if (length > from.length) {
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        Arrays.fill(from, letters.length(), length, start);
        Arrays.fill(to, letters.length(), length, end);
        letters.append(usual);
    }

    /** Whether it is set above or below the character before; so are the voice marks of narrow kana. */
    private static boolean isMark(int character) {
        if (character == 0xff9e || character == 0xff9f) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    String text() {
        return letters.toString();
    }

    /** Where a word stands in {@link #text()} from some letter on; negative if nowhere. */
    int find(String word, int after) {
        return letters.indexOf(word, after);
    }

    /** Where the letter with that number begins in the text. */
    int start(int letter) {
        return from[letter];
    }

    /** Where the letter with that number ends in the text. */
    int end(int letter) {
        return to[letter];
    }
}
