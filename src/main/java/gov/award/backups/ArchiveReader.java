package gov.award.backups;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import tools.jackson.core.type.TypeReference;

/** Reads an archive from its beginning to its end. */
final class ArchiveReader {

    private static final TypeReference<LinkedHashMap<String, Long>> NUMBERS = new TypeReference<>() {};

    private final Path archive;
    private final Passphrase passphrase;

    ArchiveReader(Path archive, Passphrase passphrase) {
        this.archive = archive;
        this.passphrase = passphrase;
    }

    /** Is given what is in an archive, in this order. */
    interface Taker {

        void manifest(Manifest manifest) throws IOException, SQLException;

        void key(String name, byte[] content) throws IOException;

        void edition(String name, byte[] content) throws IOException;

        void table(String name, InputStream rows) throws IOException, SQLException;

        void sequences(Map<String, Long> next) throws SQLException;

        void file(String digest, InputStream content) throws IOException;
    }

    /** Looks whether all of it is there and unaltered. */
    Manifest check() throws IOException, SQLException {
        var checking = new Checking();
        var contents = read(checking);
        if (checking.manifest == null
                || checking.files != contents.files()
                || !checking.tables.equals(digests(contents))) {
            throw new BackupRefused("This backup does not hold what it says it does.");
        }
        return checking.manifest;
    }

    private static Map<String, String> digests(Contents contents) {
        var digests = new LinkedHashMap<String, String>();
        contents.tables().forEach((name, rows) -> digests.put(name, rows.digest()));
        return digests;
    }

    /** @return what the archive says that it holds */
    Contents read(Taker taker) throws IOException, SQLException {
        Contents contents = null;
        try (var opened = new OpeningStream(new BufferedInputStream(Files.newInputStream(archive)), passphrase.text());
                var zip = new ZipInputStream(opened)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(ArchiveWriter.CONTENTS)) {
                    contents = ArchiveWriter.JSON.readValue(zip.readAllBytes(), Contents.class);
                } else {
                    give(entry.getName(), zip, taker);
                }
            }
            // Only the last piece says that it is the last.
            opened.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException missing) {
            throw new BackupRefused("There is no file " + archive + ".");
        }
        if (contents == null) {
            throw new BackupRefused("This backup has no end.");
        }
        return contents;
    }

    private static void give(String name, InputStream content, Taker taker) throws IOException, SQLException {
        if (name.equals(ArchiveWriter.MANIFEST)) {
            taker.manifest(ArchiveWriter.JSON.readValue(content.readAllBytes(), Manifest.class));
        } else if (name.equals(ArchiveWriter.SEQUENCES)) {
            taker.sequences(ArchiveWriter.JSON.readValue(content.readAllBytes(), NUMBERS));
        } else if (name.startsWith(ArchiveWriter.KEYS)) {
            taker.key(after(ArchiveWriter.KEYS, name), content.readAllBytes());
        } else if (name.startsWith(ArchiveWriter.EDITIONS)) {
            taker.edition(after(ArchiveWriter.EDITIONS, name), content.readAllBytes());
        } else if (name.startsWith(ArchiveWriter.TABLES)) {
            taker.table(after(ArchiveWriter.TABLES, name), content);
        } else if (name.startsWith(ArchiveWriter.FILES)) {
            taker.file(after(ArchiveWriter.FILES, name), content);
        } else {
            throw new BackupRefused("This backup holds something unknown: " + name);
        }
    }

    private static String after(String prefix, String name) {
        var rest = name.substring(prefix.length());
        if (rest.isEmpty() || rest.contains("/") || rest.startsWith(".")) {
            throw new BackupRefused("This backup holds something unknown: " + name);
        }
        return rest;
    }
}
