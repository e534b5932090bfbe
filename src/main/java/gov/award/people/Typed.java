package gov.award.people;

import java.text.Normalizer;
import java.util.Locale;

/** An identifier as people type it: full-width, in lower case, in groups. */
final class Typed {

    private Typed() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
