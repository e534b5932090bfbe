package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.database.DataFolder;
import gov.award.database.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifiersTests {

    private static final String NUMBER = "11010519491231002X";

    @TempDir
    private Path folder;

    @Test
    void sm4GivesTheStandardVector() {
        var key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        var sm4 = new SM4Engine();
        sm4.init(true, new KeyParameter(key));
        var out = new byte[16];
        sm4.processBlock(key, 0, out, 0);
        assertThat(HexFormat.of().formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void whatWasEncryptedIsReadAgainAfterARestart() {
        var stored = identifiers().encrypt("identity-number", NUMBER);
        assertThat(identifiers().decrypt("identity-number", stored)).isEqualTo(NUMBER);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("1949");
    }

    @Test
    void equalNumbersLookDifferentAndStillMatch() {
        var identifiers = identifiers();
        assertThat(identifiers.encrypt("identity-number", NUMBER))
                .isNotEqualTo(identifiers.encrypt("identity-number", NUMBER));
        assertThat(identifiers.match("identity-number", NUMBER))
                .hasSize(32)
                .isEqualTo(identifiers().match("identity-number", NUMBER))
                .isNotEqualTo(identifiers.match("phone", NUMBER))
                .isNotEqualTo(identifiers.match("identity-number", "440524188001010014"));
    }

    @Test
    void everyAlteredByteIsRefused() {
        var identifiers = identifiers();
        var stored = identifiers.encrypt("identity-number", NUMBER);
        for (var i = 0; i < stored.length; i++) {
            var altered = stored.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> identifiers.decrypt("identity-number", altered))
                    .isInstanceOf(IllegalStateException.class);
        }
        for (var length = 0; length < stored.length; length++) {
            var cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> identifiers.decrypt("identity-number", cut))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void valueOfAnotherKindOrUnderAnotherKeyIsRefused() throws IOException {
        var stored = identifiers().encrypt("identity-number", NUMBER);
        assertThatThrownBy(() -> identifiers().decrypt("phone", stored)).isInstanceOf(IllegalStateException.class);
        Files.delete(folder.resolve("keys/identifiers.key"));
        assertThatThrownBy(() -> identifiers().decrypt("identity-number", stored))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysAreReadableByTheirOwnerOnlyAndNeverReplaced() throws IOException {
        identifiers();
        var file = folder.resolve("keys/identifiers.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var keys = Files.readString(file);
        identifiers();
        assertThat(file).hasContent(keys);
        Files.writeString(file, "00\n");
        assertThatThrownBy(this::identifiers).isInstanceOf(IllegalStateException.class);
    }

    private Identifiers identifiers() {
        return new Identifiers(KeyFile.readOrCreate(
                new DataFolder(folder).keys().resolve("identifiers.key"),
                Identifiers.SM4_KEY_BYTES,
                Identifiers.MAC_KEY_BYTES));
    }
}
