package gov.award.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import gov.award.database.DataFolder;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Contents in a folder: {@code files/ab/abcd…}, taken in under {@code files/incoming}. */
@Component
class FolderStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
    private static final int BUFFER = 1 << 16;

    /** Longer than any upload takes, so that another node's is not taken from it. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;
    private final Path incoming;

    @Autowired
    FolderStore(DataFolder data, SecurityClock clock) throws IOException {
        this(data);
        clear(clock.now());
    }

    FolderStore(DataFolder data) throws IOException {
        this.root = folder(data.folder("files"));
        this.incoming = folder(root.resolve("incoming"));
    }

    @Override
    public Received receive(InputStream content, long limit) throws IOException {
        var file = incoming.resolve(UUID.randomUUID().toString());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var digest = Sha256.begin();
        var size = 0L;
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), onlyOwner)) {
            var buffer = new byte[BUFFER];
            while (size <= limit) {
                var read = content.read(buffer, 0, (int) Math.min(buffer.length, limit + 1 - size));
                if (read < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                var rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                size += read;
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return new Received(file, size, Sha256.of(digest));
    }

    @Override
    public void keep(Received received) throws IOException {
        try (var channel = FileChannel.open(received.file(), WRITE)) {
            channel.force(true);
        }
        var place = place(received.digest());
        var folder = folder(Objects.requireNonNull(place.getParent()));
        // Put in place even if the same content is there: should that have been damaged, this mends it.
        Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
        sync(root);
    }

    @Override
    public InputStream open(Sha256 digest) throws IOException {
        var place = place(digest);
        try {
            if (!digest.equals(digestOf(place))) {
                throw damaged(digest, "damaged");
            }
            return Files.newInputStream(place);
        } catch (NoSuchFileException missing) {
            throw damaged(digest, "missing");
        }
    }

    @Override
    public void remove(Sha256 digest) throws IOException {
        Files.deleteIfExists(place(digest));
    }

    @Override
    public List<Path> shelves() throws IOException {
        try (var folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            var shelves = new ArrayList<Path>();
            folders.forEach(shelves::add);
            return shelves;
        }
    }

    @Override
    public List<Sha256> kept(Path shelf, Instant from, Instant until) throws IOException {
        var kept = new ArrayList<Sha256>();
        try (var files = Files.newDirectoryStream(shelf)) {
            for (var file : files) {
                var at = Files.getLastModifiedTime(file).toInstant();
                if (at.isAfter(from) && at.isBefore(until)) {
                    kept.add(new Sha256(file.getFileName().toString()));
                }
            }
        }
        return kept;
    }

    private static DamagedContent damaged(Sha256 digest, String how) {
        LOG.error("Content {} is {}.", digest, how);
        return new DamagedContent(digest, how);
    }

    private static Sha256 digestOf(Path file) throws IOException {
        var digest = Sha256.begin();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.of(digest);
    }

    private Path place(Sha256 digest) {
        return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    /** What a crash left behind. */
    private void clear(Instant now) throws IOException {
        try (var left = Files.newDirectoryStream(incoming)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path folder(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
