package gov.award.files;

import gov.award.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where contents are kept, found by their digest. The same content is kept once. */
public interface FileStore {

    /** The store of a data folder, for what copies contents apart from the program. */
    static FileStore in(DataFolder folder) throws IOException {
        return new FolderStore(folder);
    }

    /**
     * Content taken in and not kept yet; closing it discards it unless it was kept.
     *
     * @param size in bytes, one more than the limit if that was passed
     */
    record Received(Path file, long size, Sha256 digest) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Takes content in, reading no further than one byte past {@code limit}.
     *
     * @param limit in bytes
     */
    Received receive(InputStream content, long limit) throws IOException;

    /** Keeps what was received: durable when this returns. */
    void keep(Received received) throws IOException;

    /**
     * Opens content after having compared it with its digest.
     *
     * @throws DamagedContent if it is missing or not what was kept
     */
    InputStream open(Sha256 digest) throws IOException;

    /** The parts of the store, to be gone through one after the other. */
    List<Path> shelves() throws IOException;

    /** What of one part was kept, last, between two moments. */
    List<Sha256> kept(Path shelf, Instant from, Instant until) throws IOException;

    /** Deletes content for good, whoever has it. */
    void remove(Sha256 digest) throws IOException;
}
