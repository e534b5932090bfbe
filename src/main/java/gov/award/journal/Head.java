package gov.award.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The end of the chain at a time, signed.
 *
 * @param count how many entries are linked
 * @param link the last link; zeros of an empty chain
 * @param at by the security clock, to the microsecond
 * @param signature in hexadecimal digits
 */
record Head(long count, Sm3 link, Instant at, String signature) {

    static final Sm3 EMPTY = Sm3.zeros();

    static Head signed(HeadKey key, long count, Sm3 link, Instant at) {
        var time = at.truncatedTo(ChronoUnit.MICROS);
        return new Head(count, link, time, key.sign(statement(count, link, time)));
    }

    boolean signedWith(HeadKey key) {
        return key.verifies(statement(count, link, at), signature);
    }

    boolean isAt(long position, Sm3 lastLink) {
        return count == position && link.equals(lastLink);
    }

    String text() {
        return String.join(" ", Long.toString(count), link.hex(), at.toString(), signature);
    }

    static Head parse(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a head of the journal");
        }
        return new Head(Long.parseLong(parts[0]), Sm3.parse(parts[1]), Instant.parse(parts[2]), parts[3]);
    }

    private static byte[] statement(long count, Sm3 link, Instant at) {
        return ("journal head " + count + " " + link.hex() + " " + at).getBytes(StandardCharsets.UTF_8);
    }
}
