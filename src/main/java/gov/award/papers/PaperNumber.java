package gov.award.papers;

import gov.award.journal.Sm3;
import org.jspecify.annotations.Nullable;

/** How a paper's number (发文字号) is printed after GB/T 9704, and what its digest covers. */
final class PaperNumber {

    private PaperNumber() {}

    static String print(String series, int year, int number) {
        return "%s〔%d〕%d号".formatted(series, year, number);
    }

    // Each part with its length, so that no two papers give one text.
    static String digest(String number, String title, @Nullable String addressee, String html) {
        var text = new StringBuilder();
        for (var part : new String[] {number, title, addressee == null ? "" : addressee, html}) {
            text.append(part.length()).append(':').append(part);
        }
        return Sm3.of(text.toString()).hex();
    }
}
