package gov.award.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keys kept outside the database: one in hexadecimal digits per line, readable by the program's user alone. */
public final class KeyFile {

    private static final HexFormat HEX = HexFormat.of();

    private KeyFile() {}

    /**
     * The keys in {@code file}; random ones, written there first, if there is no such file.
     *
     * @param sizes the number of bytes of each key
     * @throws IllegalStateException if the file holds other keys than that
     */
    public static List<byte[]> readOrCreate(Path file, int... sizes) {
        if (!Files.exists(file)) {
            var random = new SecureRandom();
            var keys = new ArrayList<byte[]>();
            for (var size : sizes) {
                var key = new byte[size];
                random.nextBytes(key);
                keys.add(key);
            }
            create(file, keys);
        }
        var keys = read(file);
        if (keys.size() != sizes.length) {
            throw new IllegalStateException(file + " does not hold " + sizes.length + " keys");
        }
        for (var i = 0; i < sizes.length; i++) {
            if (keys.get(i).length != sizes[i]) {
                throw new IllegalStateException("key " + (i + 1) + " in " + file + " has the wrong length");
            }
        }
        return keys;
    }

    /** @throws IllegalStateException if the file does not hold keys */
    public static List<byte[]> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(HEX::parseHex)
                    .toList();
        } catch (IllegalArgumentException notHexadecimal) {
            throw new IllegalStateException(file + " does not hold keys", notHexadecimal);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** Does nothing if the file is there by now: whoever came first has made the keys. */
    public static void create(Path file, List<byte[]> keys) {
        var text = String.join("\n", keys.stream().map(HEX::formatHex).toList()) + "\n";
        try {
            var draft = draft(file, text);
            try {
                // A link fails if the name is taken, a move would replace another start's keys.
                Files.createLink(file, draft);
                sync(folder(file));
            } catch (FileAlreadyExistsException _) {
                // The keys of whoever came first stand.
            } finally {
                Files.delete(draft);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** Replaces the file by {@code text} in one step that survives a power cut. */
    public static void replace(Path file, String text) {
        try {
            var draft = draft(file, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private static Path draft(Path file, String text) throws IOException {
        var folder = folder(file);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), onlyOwner)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return draft;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
