package gov.award.people;

import static gov.award.people.IdentifierFault.BLANK;
import static gov.award.people.IdentifierFault.CHARACTERS;
import static gov.award.people.IdentifierFault.CHECK;
import static gov.award.people.IdentifierFault.LENGTH;

import java.util.List;

/**
 * A unified social credit code (统一社会信用代码) after GB 32100: 18 characters, the last a check character.
 *
 * @param value in capitals, without spaces
 */
public record Uscc(String value) {

    private static final int SIZE = 18;

    /** GB 32100 leaves out I, O, S, V and Z, which are easily misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public Uscc {
        var faults = faults(value);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a unified social credit code: " + faults);
        }
    }

    /** Reads what was typed; spaces, hyphens, full-width and small letters are forgiven. */
    public static Parsed<Uscc> parse(String typed) {
        var plain = Typed.plain(typed);
        var faults = faults(plain);
        return faults.isEmpty() ? new Parsed.Valid<>(new Uscc(plain)) : new Parsed.Invalid<>(faults);
    }

    /** Whether GB 32100 gives it to an individual's business (个体工商户), registered by the market regulator. */
    public boolean isIndividualBusiness() {
        return value.startsWith("92");
    }

    private static List<IdentifierFault> faults(String text) {
        if (text.isEmpty()) {
            return List.of(BLANK);
        }
        if (text.length() != SIZE) {
            return List.of(LENGTH);
        }
        if (text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)
                || !text.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of(CHARACTERS);
        }
        return text.charAt(SIZE - 1) == checkCharacter(text) ? List.of() : List.of(CHECK);
    }

    static char checkCharacter(String text) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < SIZE - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
