package gov.award.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import gov.award.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What has arrived of each transfer: {@code files/transfers/<id>}. The length of the file is how much has arrived. */
@Component
class TransferFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TransferFolder.class);
    private static final int BUFFER = 1 << 16;
    private static final int LOCKS = 64;
    private static final FileAttribute<?> ONLY_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    /** The system's lock on a file excludes other nodes, not other threads of this one. */
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    TransferFolder(DataFolder data) throws IOException {
        this.folder = Files.createDirectories(
                data.folder("files").resolve("transfers"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /**
     * A piece taken in, not yet added to its transfer.
     *
     * @param size in bytes, one more than the limit if that was passed
     */
    record Piece(Path file, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** How many bytes have arrived. */
    long arrived(TransferId id) {
        try {
            return Files.size(place(id));
        } catch (NoSuchFileException notBegun) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes in what comes, no further than one byte past {@code limit}; of a connection that breaks, what came before. */
    Piece receive(InputStream content, long limit) throws IOException {
        var piece = folder.resolve("piece-" + UUID.randomUUID());
        var size = 0L;
        try (var channel = FileChannel.open(piece, Set.of(CREATE_NEW, WRITE), ONLY_OWNER)) {
            var buffer = new byte[BUFFER];
            while (size <= limit) {
                int read;
                try {
                    read = content.read(buffer, 0, (int) Math.min(buffer.length, limit + 1 - size));
                } catch (IOException broken) {
                    LOG.debug("a transfer was interrupted", broken);
                    break;
                }
                if (read < 0) {
                    break;
                }
                for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                size += read;
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(piece);
            throw failed;
        }
        return new Piece(piece, size);
    }

    /**
     * Adds a piece that begins {@code at} that many bytes. A piece that does not follow what is there, such as one that an
     * abandoned connection still brings, is not added.
     *
     * @return whether it was added
     */
    boolean append(TransferId id, long at, Piece piece) throws IOException {
        var lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try (var channel = FileChannel.open(place(id), Set.of(CREATE, WRITE), ONLY_OWNER);
                var _ = channel.lock()) {
            if (channel.size() != at) {
                return false;
            }
            try (var from = FileChannel.open(piece.file(), READ)) {
                for (var done = 0L; done < piece.size(); ) {
                    done += channel.transferFrom(from, at + done, piece.size() - done);
                }
                channel.force(false);
            } catch (IOException failed) {
                channel.truncate(at);
                throw failed;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    InputStream open(TransferId id) throws IOException {
        return Files.newInputStream(place(id));
    }

    void drop(TransferId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException failed) {
            LOG.warn("what arrived of transfer {} could not be deleted: {}", id.text(), failed.getMessage());
        }
    }

    /** Deletes what nobody has added to since, such as pieces a crash left behind. */
    void dropUntouchedSince(Instant moment) throws IOException {
        try (var all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path place(TransferId id) {
        return folder.resolve(id.text());
    }
}
