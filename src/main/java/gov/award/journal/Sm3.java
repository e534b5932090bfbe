package gov.award.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A digest by SM3 (GB/T 32905), 32 bytes. */
public final class Sm3 {

    static final int BYTES = 32;

    private final byte[] bytes;

    private Sm3(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an SM3 digest has 32 bytes");
        }
        this.bytes = bytes;
    }

    /** The digest of the parts one after the other. */
    public static Sm3 of(byte[]... parts) {
        var sm3 = new SM3Digest();
        for (var part : parts) {
            sm3.update(part, 0, part.length);
        }
        var digest = new byte[BYTES];
        sm3.doFinal(digest, 0);
        return new Sm3(digest);
    }

    /** The digest of a text in UTF-8. */
    public static Sm3 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest as it was stored. */
    static Sm3 stored(byte[] digest) {
        return new Sm3(digest.clone());
    }

    static Sm3 parse(String hex) {
        return new Sm3(HexFormat.of().parseHex(hex));
    }

    static Sm3 zeros() {
        return new Sm3(new byte[BYTES]);
    }

    /** The link of a chain that leads from this one over {@code next}. */
    Sm3 link(Sm3 next) {
        return of(bytes, next.bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sm3 that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
