package gov.award.backups;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes nothing, but looks at everything. */
class Checking implements ArchiveReader.Taker {

    final Map<String, String> tables = new HashMap<>();
    int files;

    @Nullable
    Manifest manifest;

    @Override
    public void manifest(Manifest first) {
        manifest = first;
    }

    @Override
    public void key(String name, byte[] content) {}

    @Override
    public void edition(String name, byte[] content) {}

    @Override
    public void table(String name, InputStream rows) throws IOException {
        tables.put(name, digest(rows));
    }

    @Override
    public void sequences(Map<String, Long> next) {}

    @Override
    public void file(String digest, InputStream content) throws IOException {
        if (!digest(content).equals(digest)) {
            throw new BackupRefused("Content " + digest + " in this backup is damaged.");
        }
        files++;
    }

    private static String digest(InputStream content) throws IOException {
        var digest = new PassingDigest();
        digest.after(content).transferTo(OutputStream.nullOutputStream());
        return digest.hex();
    }
}
