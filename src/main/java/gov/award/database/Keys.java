package gov.award.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys by which what is in the database is read. They lie outside it; it remembers their fingerprints, so that a key
 * that was lost, or that belongs to another database, is missed at the start and never silently replaced.
 */
@Component
@DependsOnDatabaseInitialization
public class Keys {

    private final DataFolder folder;
    private final JdbcClient jdbc;

    Keys(DataFolder folder, JdbcClient jdbc) {
        this.folder = folder;
        this.jdbc = jdbc;
    }

    /**
     * The keys of one name; random ones where this database has never had any.
     *
     * @param sizes the number of bytes of each key
     * @throws DatabaseRefused if the keys in the folder are not those the database was filled with
     */
    public List<byte[]> of(String name, int... sizes) {
        var file = folder.keys().resolve(name + ".key");
        var known = jdbc.sql("select exists (select from key_fingerprint where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
        if (known && !file.toFile().exists()) {
            throw new DatabaseRefused(
                    "%s is missing, and the database holds what only that key reads. Put the copy of the folder back."
                            .formatted(file));
        }
        var keys = KeyFile.readOrCreate(file, sizes);
        // Of two nodes that start for the first time with keys of their own, the second is refused.
        jdbc.sql("insert into key_fingerprint (name, fingerprint) values (:name, :fingerprint) on conflict do nothing")
                .param("name", name)
                .param("fingerprint", fingerprint(name, keys))
                .update();
        var remembered = jdbc.sql("select fingerprint from key_fingerprint where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
        if (!remembered.equals(fingerprint(name, keys))) {
            throw new DatabaseRefused(
                    "%s is not the key this database was filled with. Put the right copy of the folder back, or name another database."
                            .formatted(file));
        }
        return keys;
    }

    private static String fingerprint(String name, List<byte[]> keys) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            keys.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
