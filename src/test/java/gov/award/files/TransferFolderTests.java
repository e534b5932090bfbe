package gov.award.files;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.database.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferFolderTests {

    @TempDir
    Path data;

    private TransferFolder folder;

    private final TransferId id = new TransferId(UUID.randomUUID());

    @BeforeEach
    void folder() throws IOException {
        folder = new TransferFolder(new DataFolder(data));
    }

    @Test
    void piecesFollowOneAnother() throws IOException {
        assertThat(folder.arrived(id)).isZero();
        assertThat(append(0, "ab")).isTrue();
        assertThat(append(2, "cd")).isTrue();
        assertThat(folder.arrived(id)).isEqualTo(4);
        assertThat(content()).isEqualTo("abcd");
    }

    @Test
    void pieceThatDoesNotFollowIsNotAdded() throws IOException {
        append(0, "abcd");
        assertThat(append(2, "XX")).isFalse();
        assertThat(append(5, "XX")).isFalse();
        assertThat(append(0, "XX")).isFalse();
        assertThat(content()).isEqualTo("abcd");
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream("abc".getBytes(UTF)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        });
        try (var piece = folder.receive(broken, 100)) {
            assertThat(piece.size()).isEqualTo(3);
            assertThat(folder.append(id, 0, piece)).isTrue();
        }
        assertThat(content()).isEqualTo("abc");
    }

    @Test
    void nothingIsReadFurtherThanOneByteBeyondTheLimit() throws IOException {
        var endless = new InputStream() {
            long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
        try (var piece = folder.receive(endless, 10)) {
            assertThat(piece.size()).isEqualTo(11);
        }
        assertThat(endless.given).isEqualTo(11);
    }

    @Test
    void ofManyAtOnceExactlyOneIsAdded() throws Exception {
        var tries = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 20; i++) {
            var text = "%02d".formatted(i);
            tries.add(() -> append(0, text));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            var added = 0;
            for (var answer : threads.invokeAll(tries)) {
                added += answer.get() ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
        }
        assertThat(folder.arrived(id)).isEqualTo(2);
    }

    @Test
    void onlyWhatWasNotTouchedSinceIsCleared() throws IOException {
        append(0, "old");
        var fresh = new TransferId(UUID.randomUUID());
        try (var piece = folder.receive(new ByteArrayInputStream("new".getBytes(UTF)), 100)) {
            folder.append(fresh, 0, piece);
        }
        var now = Instant.parse("2026-03-02T01:00:00Z");
        var files = data.resolve("files/transfers");
        Files.setLastModifiedTime(files.resolve(id.text()), FileTime.from(now.minusSeconds(1)));
        Files.setLastModifiedTime(files.resolve(fresh.text()), FileTime.from(now));
        folder.dropUntouchedSince(now);
        assertThat(folder.arrived(id)).isZero();
        assertThat(folder.arrived(fresh)).isEqualTo(3);
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

    private boolean append(long at, String text) throws IOException {
        try (var piece = folder.receive(new ByteArrayInputStream(text.getBytes(UTF)), 100)) {
            return folder.append(id, at, piece);
        }
    }

    private String content() throws IOException {
        try (var in = folder.open(id)) {
            return new String(in.readAllBytes(), UTF);
        }
    }
}
