package gov.award.people;

import static gov.award.people.IdentifierFault.BLANK;
import static gov.award.people.IdentifierFault.CHARACTERS;
import static gov.award.people.IdentifierFault.CHECK;
import static gov.award.people.IdentifierFault.DATE;
import static gov.award.people.IdentifierFault.FUTURE;
import static gov.award.people.IdentifierFault.LENGTH;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码) after GB 11643: division, date of birth, sequence, check character by ISO 7064
 * MOD 11-2. Never shown whole by accident: its text form is masked.
 *
 * @param value in capitals, without spaces
 */
public record IdentityNumber(String value) {

    private static final int SIZE = 18;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdentityNumber {
        var faults = faults(value);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not an identity number: " + faults);
        }
    }

    /**
     * Reads what was typed; spaces, hyphens, full-width and small letters are forgiven.
     *
     * @param today nobody is born after this day
     */
    public static Parsed<IdentityNumber> parse(String typed, LocalDate today) {
        var plain = Typed.plain(typed);
        var faults = faults(plain);
        if (!faults.isEmpty()) {
            return new Parsed.Invalid<>(faults);
        }
        var number = new IdentityNumber(plain);
        return number.born().isAfter(today) ? new Parsed.Invalid<>(List.of(FUTURE)) : new Parsed.Valid<>(number);
    }

    public LocalDate born() {
        return birth(value);
    }

    /** For display: the division's first four digits and the last two characters. */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(SIZE - 6) + value.substring(SIZE - 2);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static List<IdentifierFault> faults(String text) {
        if (text.isEmpty()) {
            return List.of(BLANK);
        }
        if (text.length() != SIZE) {
            return List.of(LENGTH);
        }
        if (!FORM.matcher(text).matches()) {
            return List.of(CHARACTERS);
        }
        var faults = new ArrayList<IdentifierFault>();
        try {
            birth(text);
        } catch (DateTimeException _) {
            faults.add(DATE);
        }
        if (text.charAt(SIZE - 1) != checkCharacter(text)) {
            faults.add(CHECK);
        }
        return faults;
    }

    private static LocalDate birth(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 6, 10, 10),
                Integer.parseInt(text, 10, 12, 10),
                Integer.parseInt(text, 12, 14, 10));
    }

    static char checkCharacter(String text) {
        var sum = 0;
        for (var i = 0; i < SIZE - 1; i++) {
            // The weight of a place is 2 to the power of its distance from the right, modulo 11.
            sum += (text.charAt(i) - '0') * ((1 << (SIZE - 1 - i)) % 11);
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
