package gov.award.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadTests {

    private static final Instant AT = Instant.parse("2026-05-01T00:00:00.123456Z");

    @TempDir
    private Path folder;

    @Test
    void signatureHoldsForThisHeadAndKeyOnly() {
        var key = HeadKey.create(folder.resolve("a.key"));
        var head = Head.signed(key, 3, Sm3.of("link"), AT);
        assertThat(head.signedWith(key)).isTrue();
        assertThat(head.signedWith(HeadKey.read(folder.resolve("a.key")))).isTrue();
        assertThat(head.signedWith(HeadKey.create(folder.resolve("b.key")))).isFalse();
        assertThat(new Head(4, head.link(), AT, head.signature()).signedWith(key))
                .isFalse();
        assertThat(new Head(3, Sm3.of("other"), AT, head.signature()).signedWith(key))
                .isFalse();
        assertThat(new Head(3, head.link(), AT.plusSeconds(1), head.signature()).signedWith(key))
                .isFalse();
        assertThat(new Head(3, head.link(), AT, "no signature").signedWith(key)).isFalse();
        assertThat(new Head(3, head.link(), AT, "").signedWith(key)).isFalse();
    }

    @Test
    void fileKeepsTheConfirmedAndThePendingHead() throws IOException {
        var key = HeadKey.create(folder.resolve("a.key"));
        var file = new HeadFile(folder.resolve("head"));
        assertThat(file.read()).isNull();
        var first = Head.signed(key, 1, Sm3.of("1"), AT);
        var second = Head.signed(key, 2, Sm3.of("2"), AT);
        file.confirm(first);
        assertThat(file.read()).isEqualTo(new HeadFile.Kept(first, null));
        file.announce(first, second);
        assertThat(file.read()).isEqualTo(new HeadFile.Kept(first, second));
        file.confirm(second);
        assertThat(file.read()).isEqualTo(new HeadFile.Kept(second, null));
        Files.writeString(folder.resolve("head"), "what?");
        assertThat(file.read()).isNull();
    }
}
