package gov.award.backups;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of what passes by. */
final class PassingDigest {

    private final MessageDigest digest;

    PassingDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    OutputStream before(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    InputStream after(InputStream in) {
        return new DigestInputStream(in, digest);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
