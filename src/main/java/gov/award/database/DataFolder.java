package gov.award.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;

/**
 * The folder under which everything lives that this installation keeps outside its database.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    static DataFolder of(Environment environment) {
        return new DataFolder(Path.of(environment.getProperty("award.data", "data")));
    }

    /** Keys and passwords: readable by the program's own user only. */
    public Path keys() {
        return closed(root.resolve("keys"));
    }

    /** A folder of a module's own; made when missing. */
    public Path folder(String name) {
        return made(root.resolve(name));
    }

    Path postgres() {
        return made(root.resolve("postgres"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path closed(Path folder) {
        try {
            made(folder);
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
