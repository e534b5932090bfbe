package gov.award.measures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a provision stands in the measures of one edition.
 *
 * @param number of the article, from 1 to 99
 * @param item the numbered item (项), where the article has any
 * @param paragraph the paragraph (款), where the provision is one of several
 * @param sentence the sentence, where the provision is one of several in an undivided article
 */
public record Article(
        int number,
        @Nullable Integer item,
        @Nullable Integer paragraph,
        @Nullable Integer sentence) {

    private static final String DIGITS = "〇一二三四五六七八九";

    public Article {
        inRange(number);
        inRange(item);
        inRange(paragraph);
        inRange(sentence);
    }

    /** As papers and screens cite it: 第十条第（七）项, Article 10(7). */
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? english() : chinese();
    }

    private String chinese() {
        return "第" + numeral(number) + "条"
                + (paragraph == null ? "" : "第" + numeral(paragraph) + "款")
                + (item == null ? "" : "第（" + numeral(item) + "）项")
                + (sentence == null ? "" : "第" + numeral(sentence) + "句");
    }

    private String english() {
        return "Article " + number
                + (item == null ? "" : "(" + item + ")")
                + (paragraph == null ? "" : ", paragraph " + paragraph)
                + (sentence == null ? "" : ", sentence " + sentence);
    }

    private static String numeral(int n) {
        var tens = n / 10;
        var ones = n % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
    }

    private static String digit(int n) {
        return DIGITS.substring(n, n + 1);
    }

    private static void inRange(@Nullable Integer n) {
        if (n != null && (n < 1 || n > 99)) {
            throw new IllegalArgumentException("no such place in the measures: " + n);
        }
    }
}
