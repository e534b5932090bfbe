package gov.award.backups;

import gov.award.database.DataFolder;
import gov.award.database.WholeDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/**
 * What {@code bin/restore} starts; ends with 0 if all was put back, 1 if the archive lacked contents, 2 if nothing was. The
 * folder is filled under another name beside, and gets its own when it is whole.
 */
final class RestoreCommand {

    private RestoreCommand() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(restore(out, arguments));
    }

    static int restore(PrintStream out, String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        try {
            var archive = new ArchiveReader(
                    Path.of(environment.getRequiredProperty("award.restore")), Passphrase.of(environment));
            var data = new DataFolder(Path.of(environment.getRequiredProperty("award.data"))).root();
            refuseFilled(data);
            refuseFixed(data);
            refuseOtherKind(archive.check(), environment.getProperty("award.demo", Boolean.class, false));
            var contents = restore(archive, data, arguments);
            contents.missing().forEach(digest -> out.println("备份中缺少 NOT IN THE BACKUP  " + digest));
            out.println("已恢复 RESTORED  " + data + "  表 tables "
                    + contents.tables().size() + "  行 rows " + contents.rows() + "  文件 files " + contents.files());
            return contents.missing().isEmpty() ? 0 : 1;
        } catch (BackupRefused refused) {
            out.println("未恢复 NOT RESTORED  " + refused.getMessage());
            return 2;
        } catch (BeansException refused) {
            out.println("未恢复 NOT RESTORED  "
                    + NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
            return 2;
        } catch (IOException | SQLException failed) {
            out.println("未恢复 NOT RESTORED  " + failed);
            return 2;
        }
    }

    private static void refuseFilled(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var there = Files.list(data)) {
                if (there.findAny().isPresent()) {
                    throw new BackupRefused(data + " is not empty.");
                }
            }
        }
    }

    /** What will be moved to its place in the end is moved once before: neither a link nor a mount lets itself be replaced. */
    private static void refuseFixed(Path data) throws IOException {
        var beside = beside(data);
        if (Files.exists(beside)) {
            throw unfinished(beside);
        }
        if (Files.isSymbolicLink(data)) {
            throw new BackupRefused(data + " is a symbolic link. Name the folder it leads to.");
        }
        if (Files.exists(data)) {
            try {
                Files.move(data, beside, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException fixed) {
                throw new BackupRefused(data + " cannot be replaced, as if something were mounted there ("
                        + fixed.getReason() + "). Name a folder in it.");
            }
            Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path beside(Path data) {
        return data.resolveSibling(data.getFileName() + ".restoring");
    }

    private static BackupRefused unfinished(Path beside) {
        return new BackupRefused(
                beside + " is there: another restore is at work, or one was broken off. Delete it if so.");
    }

    private static void refuseOtherKind(Manifest manifest, boolean demo) {
        if (manifest.kind().equals("demo") != demo) {
            throw new BackupRefused(
                    demo
                            ? "This is the backup of a real installation, not of a demonstration. Restore it without --demo."
                            : "This is the backup of a demonstration. Restore it with --demo.");
        }
    }

    private static Contents restore(ArchiveReader archive, Path data, String... arguments)
            throws IOException, SQLException {
        var beside = beside(data);
        Files.createDirectories(Objects.requireNonNull(beside.getParent()));
        try {
            Files.createDirectory(beside);
        } catch (FileAlreadyExistsException other) {
            throw unfinished(beside);
        }
        try {
            var contents = filled(archive, beside, arguments);
            Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private static Contents filled(ArchiveReader archive, Path beside, String... arguments)
            throws IOException, SQLException {
        var elsewhere = arguments.clone();
        for (var i = 0; i < elsewhere.length; i++) {
            if (elsewhere[i].startsWith("--award.data=")) {
                elsewhere[i] = "--award.data=" + beside;
            }
        }
        try (var context = new SpringApplicationBuilder(BackupCommand.class)
                .web(WebApplicationType.NONE)
                .run(elsewhere)) {
            return PutBack.from(archive, context.getBean(WholeDatabase.class));
        }
    }
}
