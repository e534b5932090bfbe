package gov.award.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lock one running program holds on its data folder; the system lets go of it however the program ends. */
final class FolderLock implements AutoCloseable {

    // Closing any channel of a locked file lets go of the lock, so a folder held by this very program is never opened
    // again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) throws IOException {
        var file = folder.postgres().toRealPath().resolve("program.lock");
        var holder = file.resolveSibling("program.pid");
        if (!HELD.add(file)) {
            throw refused(folder, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw refused(
                        folder, Files.exists(holder) ? Files.readString(holder).strip() : "?");
            }
            Files.writeString(holder, String.valueOf(ProcessHandle.current().pid()));
            return new FolderLock(file, channel);
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    private static DatabaseRefused refused(DataFolder folder, String pid) {
        return new DatabaseRefused(
                "The data folder %s is in use by a running program (process %s). Stop it first, or start this one with another folder (--data)."
                        .formatted(folder.root(), pid));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
