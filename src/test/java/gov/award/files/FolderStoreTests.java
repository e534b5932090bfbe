package gov.award.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.database.DataFolder;
import gov.award.workdays.SecurityClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTests {

    private static final byte[] CONTENT = "县长质量奖".getBytes(UTF_8);

    @TempDir
    private Path data;

    private final Clock clock = Clock.systemUTC();

    @Test
    void contentIsKeptOnceUnderItsDigest() throws IOException {
        var store = store();
        var digest = keep(store);
        assertThat(keep(store)).isEqualTo(digest);
        var place = data.resolve("files").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        assertThat(place).hasBinaryContent(CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        try (var in = store.open(digest)) {
            assertThat(in.readAllBytes()).isEqualTo(CONTENT);
        }
        assertThat(data.resolve("files/incoming")).isEmptyDirectory();
    }

    @Test
    void contentNotKeptIsDiscarded() throws IOException {
        try (var received = store().receive(new ByteArrayInputStream(CONTENT), 1000)) {
            assertThat(received.size()).isEqualTo(CONTENT.length);
        }
        assertThat(data.resolve("files/incoming")).isEmptyDirectory();
    }

    @Test
    void readingStopsOneBytePastTheLimit() throws IOException {
        for (var beyond : new int[] {-1, 0, 1, 100}) {
            var limit = 100_000;
            try (var received = store().receive(new ByteArrayInputStream(new byte[limit + beyond]), limit)) {
                assertThat(received.size()).isEqualTo(Math.min(limit + beyond, limit + 1));
            }
        }
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        var store = store();
        assertThatThrownBy(() -> store.receive(
                        new SequenceInputStream(new ByteArrayInputStream(CONTENT), new BrokenStream()), 1000))
                .isInstanceOf(IOException.class);
        assertThat(data.resolve("files/incoming")).isEmptyDirectory();
    }

    @Test
    void damagedAndMissingContentIsReportedAndMendedByStoringItAgain() throws IOException {
        var store = store();
        var digest = keep(store);
        var place = data.resolve("files").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        Files.writeString(place, "other");
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(DamagedContent.class);
        Files.delete(place);
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(DamagedContent.class);
        keep(store);
        store.open(digest).close();
    }

    @Test
    void whatACrashLeftIsClearedAfterADay() throws IOException {
        store();
        var recent = Files.createFile(data.resolve("files/incoming/recent"));
        var old = Files.createFile(data.resolve("files/incoming/old"));
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        store();
        assertThat(recent).exists();
        assertThat(old).doesNotExist();
    }

    private FolderStore store() throws IOException {
        return new FolderStore(new DataFolder(data), new SecurityClock(clock));
    }

    private static Sha256 keep(FileStore store) throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(CONTENT), 1000)) {
            store.keep(received);
            return received.digest();
        }
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection lost");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}
