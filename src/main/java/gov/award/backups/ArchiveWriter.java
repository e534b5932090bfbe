package gov.award.backups;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive beside its name, and gives it that name once it is whole and on disk. */
final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String KEYS = "keys/";
    static final String EDITIONS = "editions/";
    static final String TABLES = "database/";
    static final String SEQUENCES = "sequences.json";
    static final String FILES = "files/";
    static final String CONTENTS = "contents.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    ArchiveWriter(Path target, Passphrase passphrase) throws IOException {
        this.target = target.toAbsolutePath();
        this.beside = this.target.resolveSibling(target.getFileName() + ".part");
        refuseExisting();
        try {
            channel = FileChannel.open(
                    beside,
                    Set.of(CREATE_NEW, WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException unfinished) {
            throw new BackupRefused(
                    beside + " is there: another backup is being written, or one was broken off. Delete it if so.");
        }
        zip = new ZipOutputStream(new SealingStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), passphrase.text()));
    }

    private void refuseExisting() {
        if (Files.exists(target)) {
            throw new BackupRefused(target + " is there already and is not overwritten.");
        }
    }

    /** To be closed by whoever writes to it, before the next. */
    OutputStream entry(String name) throws IOException {
        // What people hand in is packed already.
        zip.setLevel(name.startsWith(FILES) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    void entry(String name, byte[] content) throws IOException {
        try (var out = entry(name)) {
            out.write(content);
        }
    }

    void json(String name, Object content) throws IOException {
        entry(name, JSON.writeValueAsBytes(content));
    }

    /** Only then is it there. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        // Closing the streams closes the channel, which is why its content is made durable by another.
        zip.close();
        try (var written = FileChannel.open(beside, WRITE)) {
            written.force(true);
        }
        refuseExisting();
        Files.move(beside, target);
        try (var folder = FileChannel.open(Objects.requireNonNull(target.getParent()))) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(beside);
    }
}
