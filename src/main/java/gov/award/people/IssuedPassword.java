package gov.award.people;

import java.security.SecureRandom;

/** A password someone is given by another; shown once, stored only as a hash, to be changed at the first sign-in. */
public record IssuedPassword(String text) {

    /** Without the characters people confuse when they read them from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public IssuedPassword {
        if (text.length() < PasswordRule.SHORTEST) {
            throw new IllegalArgumentException("an issued password keeps the rules, too");
        }
    }

    /** Four groups such as {@code Mk7w-p3tx-9hfn-cz4r}: upper case, lower case, digits and hyphens, about 70 bits. */
    public static IssuedPassword random() {
        var text = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            text.append(group == 0 ? "" : "-");
            for (int i = 0; i < 4; i++) {
                var from = group == 0 && i == 2 ? DIGITS : group == 0 ? LETTERS : LETTERS + DIGITS;
                var c = from.charAt(RANDOM.nextInt(from.length()));
                text.append(group == 0 && i == 0 ? Character.toUpperCase(c) : c);
            }
        }
        return new IssuedPassword(text.toString());
    }

    @Override
    public String toString() {
        return "IssuedPassword";
    }
}
