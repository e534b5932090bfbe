package gov.award.objections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code by which whoever complained follows the complaint: shown once, kept as a digest only. Twenty signs of 31 carry
 * about 99 bits, too many to try out, so that a plain digest keeps it secret.
 */
public record ReceiptCode(String text) {

    /** Without the letters and digits people confuse. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReceiptCode random() {
        var text = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(text.toString());
    }

    /** As someone typed it: small letters, blanks and missing hyphens do no harm. */
    static ReceiptCode typed(String text) {
        return new ReceiptCode(text);
    }

    String digest() {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
