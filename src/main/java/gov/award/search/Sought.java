package gov.award.search;

import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for: words with white space between them, all of which must occur.
 *
 * @param scope {@code null} to search names, models, all sections and comments
 */
public record Sought(
        String text,
        @Nullable RoundId round,
        @Nullable Kind kind,
        @Nullable Scope scope) {

    /** Why something is not searched for. */
    public enum Fault {
        /** A single character stands in nearly every form, and the index knows pairs of them only. */
        TOO_SHORT(2),
        /** All words together. */
        TOO_LONG(100),
        TOO_MANY(10);

        private final int figure;

        Fault(int figure) {
            this.figure = figure;
        }

        /** The least characters of a word, the most of all words, the most words. */
        int figure() {
            return figure;
        }
    }

    public Sought {
        text = text.strip();
    }

    public boolean empty() {
        return text.isEmpty();
    }

    /** Each word once, as it is compared. */
    List<String> words() {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Folded.of(word).text())
                .distinct()
                .toList();
    }

    /** {@code null} if it can be searched for. */
    public @Nullable Fault fault() {
        if (text.codePointCount(0, text.length()) > Fault.TOO_LONG.figure()) {
            return Fault.TOO_LONG;
        }
        var words = words();
        if (words.isEmpty()
                || words.stream().anyMatch(word -> word.codePointCount(0, word.length()) < Fault.TOO_SHORT.figure())) {
            return Fault.TOO_SHORT;
        }
        return words.size() > Fault.TOO_MANY.figure() ? Fault.TOO_MANY : null;
    }
}
