package gov.award.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, carried as an archive and unpacked once under the data folder. */
final class PostgresBinaries {

    static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The folder holding {@code bin}, {@code lib} and {@code share} of the carried version. */
    static Path unpacked(Path postgres) throws IOException {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new DatabaseRefused("The built-in PostgreSQL runs on Linux x86-64 only, not on " + platform
                    + ". Give a PostgreSQL of your own (--database-url).");
        }
        try (var archive = PostgresBinaries.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IllegalStateException(ARCHIVE + " is not on the class path");
            }
            // The length tells versions apart well enough: the archive comes from the program itself.
            var home = postgres.resolve("program-" + length());
            if (!Files.isDirectory(home)) {
                var beside = postgres.resolve("program.new");
                delete(beside);
                unpack(archive, beside);
                Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
                forgetOthers(postgres, home);
            }
            return home;
        }
    }

    private static long length() throws IOException {
        var url = PostgresBinaries.class.getClassLoader().getResource(ARCHIVE);
        return url == null ? 0 : url.openConnection().getContentLengthLong();
    }

    static void unpack(InputStream archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("archive entry outside its folder: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void forgetOthers(Path postgres, Path home) throws IOException {
        try (var folders = Files.newDirectoryStream(postgres, "program-*")) {
            for (var folder : folders) {
                if (!folder.equals(home)) {
                    delete(folder);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
