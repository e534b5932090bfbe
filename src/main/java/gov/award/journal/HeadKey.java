package gov.award.journal;

import gov.award.database.KeyFile;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.BigIntegers;

/** The key that signs the journal's head by SM2 with SM3 (GB/T 32918), kept outside the database. */
final class HeadKey {

    private static final int PRIVATE_BYTES = 32;
    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    private final ECPrivateKeyParameters signing;
    private final ECPublicKeyParameters verifying;

    private HeadKey(BigInteger secret) {
        this.signing = new ECPrivateKeyParameters(secret, CURVE);
        this.verifying = new ECPublicKeyParameters(CURVE.getG().multiply(secret), CURVE);
    }

    /** Draws a key and keeps it in {@code file}; the one already there stands. */
    static HeadKey create(Path file) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
        var secret = ((ECPrivateKeyParameters) generator.generateKeyPair().getPrivate()).getD();
        KeyFile.create(file, List.of(BigIntegers.asUnsignedByteArray(PRIVATE_BYTES, secret)));
        return read(file);
    }

    static HeadKey read(Path file) {
        var keys = KeyFile.read(file);
        if (keys.size() != 1 || keys.getFirst().length != PRIVATE_BYTES) {
            throw new IllegalStateException(file + " does not hold the journal's key");
        }
        return new HeadKey(new BigInteger(1, keys.getFirst()));
    }

    String sign(byte[] statement) {
        var signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(signing, new SecureRandom()));
        signer.update(statement, 0, statement.length);
        try {
            return HexFormat.of().formatHex(signer.generateSignature());
        } catch (CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean verifies(byte[] statement, String signature) {
        var signer = new SM2Signer();
        signer.init(false, verifying);
        signer.update(statement, 0, statement.length);
        try {
            return signer.verifySignature(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }

    /** By which a supervisor recognises the key: the SM3 of the public point. */
    String fingerprint() {
        return Sm3.of(verifying.getQ().getEncoded(false)).hex();
    }
}
