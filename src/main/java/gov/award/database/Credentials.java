package gov.award.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A database role with its password. */
record Credentials(String username, String password) {

    private static final int BYTES = 24;

    /** Reads the password kept for {@code username}, or generates and keeps one. */
    static Credentials kept(Path keys, String username) {
        var key = KeyFile.readOrCreate(file(keys, username), BYTES).getFirst();
        return new Credentials(username, HexFormat.of().formatHex(key));
    }

    static boolean areKept(Path keys, String username) {
        return Files.exists(file(keys, username));
    }

    private static Path file(Path keys, String username) {
        return keys.resolve(username + ".password");
    }

    @Override
    public String toString() {
        return username;
    }
}
