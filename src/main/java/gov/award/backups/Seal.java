package gov.award.backups;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What an archive is sealed with: a key drawn from the passphrase by Argon2id with a salt of the archive's own, under which
 * pieces of 64 KiB are encrypted by AES-GCM. A piece's nonce is its number and whether it is the last (the construction
 * known as STREAM), so that no piece can be altered, moved, left out or cut off at the end.
 */
final class Seal {

    static final int PIECE = 1 << 16;
    static final int TAG = 16;

    private static final byte[] MARK = "quality-award backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int MEMORY = 65_536;
    private static final int PASSES = 3;

    private final byte[] head;
    private final SecretKey key;
    private long piece;

    private Seal(String passphrase, byte[] salt) {
        head = ByteBuffer.allocate(MARK.length + SALT).put(MARK).put(salt).array();
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var bytes = new byte[32];
        argon.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), bytes);
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Begins an archive. */
    static Seal begun(String passphrase, OutputStream archive) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var seal = new Seal(passphrase, salt);
        archive.write(seal.head);
        return seal;
    }

    /** @throws BackupRefused if this is no archive of ours */
    static Seal of(String passphrase, InputStream archive) throws IOException {
        var mark = archive.readNBytes(MARK.length);
        var salt = archive.readNBytes(SALT);
        if (!Arrays.equals(mark, MARK) || salt.length < SALT) {
            throw new BackupRefused("This is not a backup of this program.");
        }
        return new Seal(passphrase, salt);
    }

    byte[] close(byte[] content, int length, End end) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, end).doFinal(content, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, int length, End end) throws IOException {
        if (length < TAG) {
            throw new EOFException("a piece of the archive is cut off");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, end).doFinal(sealed, 0, length);
        } catch (AEADBadTagException altered) {
            throw new BackupRefused(
                    piece == 1
                            ? "The passphrase is not the one this backup was made with, or its beginning was altered."
                            : "This backup was altered or cut off.");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, End end) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12)
                .putInt(end == End.LAST ? 1 : 0)
                .putLong(piece++)
                .array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    /** Whether anything follows a piece. */
    enum End {
        MORE,
        LAST
    }
}
