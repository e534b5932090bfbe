package gov.award.rounds;

/** Chinese numerals for the ordinals of rounds. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** Written out from 1 to 99, in Arabic digits above. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
