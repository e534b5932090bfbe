package gov.award.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * How personal identifiers are kept: SM4-GCM with a random nonce, so that equal numbers look different, and beside it an
 * HMAC-SM3 by which equal numbers are found without reading them. The keys lie outside the database.
 *
 * <p>A {@code kind} (“identity-number”, “phone”) is bound to what is stored: a value put into another column's place is
 * refused, and equal texts of different kinds do not match.
 */
public class Identifiers {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    static final int SM4_KEY_BYTES = 16;
    static final int MAC_KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final KeyParameter cipherKey;
    private final KeyParameter matchKey;

    /** @param keys the cipher's and the digest's */
    Identifiers(List<byte[]> keys) {
        this.cipherKey = new KeyParameter(keys.get(0));
        this.matchKey = new KeyParameter(keys.get(1));
    }

    /** What to store: form, nonce, cipher text, tag. */
    public byte[] encrypt(String kind, String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = plain.getBytes(StandardCharsets.UTF_8);
        var sealed = crypt(cipher(Direction.ENCRYPT, kind, nonce), text);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Reads what was stored.
     *
     * @throws IllegalStateException if it was altered, stored as another kind or under another key
     */
    public String decrypt(String kind, byte[] stored) {
        if (stored.length <= NONCE_BYTES || stored[0] != FORM) {
            throw new IllegalStateException("not an encrypted identifier");
        }
        var buffer = ByteBuffer.wrap(stored, 1, stored.length - 1);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(crypt(cipher(Direction.DECRYPT, kind, nonce), sealed), StandardCharsets.UTF_8);
    }

    /** A keyed digest (32 bytes): equal for equal texts of one kind, and says nothing to whoever lacks the key. */
    public byte[] match(String kind, String plain) {
        var mac = new HMac(new SM3Digest());
        mac.init(matchKey);
        var name = kind.getBytes(StandardCharsets.UTF_8);
        mac.update((byte) name.length);
        mac.update(name, 0, name.length);
        var text = plain.getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        var digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return digest;
    }

    private enum Direction {
        ENCRYPT,
        DECRYPT
    }

    private GCMModeCipher cipher(Direction direction, String kind, byte[] nonce) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                direction == Direction.ENCRYPT,
                new AEADParameters(cipherKey, TAG_BITS, nonce, kind.getBytes(StandardCharsets.UTF_8)));
        return cipher;
    }

    private static byte[] crypt(GCMModeCipher cipher, byte[] input) {
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            var length = cipher.processBytes(input, 0, input.length, output, 0);
            cipher.doFinal(output, length);
        } catch (InvalidCipherTextException altered) {
            throw new IllegalStateException("an encrypted identifier was altered or belongs elsewhere", altered);
        }
        return output;
    }
}
