package gov.award.search;

import gov.award.files.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has {@link ReportText} read a file in a process of its own, with memory and time of its own: whatever a hostile file brings
 * about there, it ends there.
 */
final class ReadingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcess.class);

    /** Seconds a report may take. */
    private static final long PATIENCE = 60;

    /** How a Java machine ends that has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    private final Path folder;

    /** @param folder for what it writes */
    ReadingProcess(Path folder) {
        this.folder = folder;
    }

    /**
     * The text; empty if the file is such that it has none to be read.
     *
     * @throws IOException if the process could not do its work, through no fault of the file
     */
    String text(FileType type, Path content) throws IOException {
        var text = Files.createTempFile(folder, "text-", ".txt");
        try {
            var ended = ended(process(type, content, text));
            if (ended == 0) {
                return Files.readString(text);
            }
            if (ended == OUT_OF_MEMORY) {
                LOG.warn("{} has no text to be searched: its reading took too much time or memory", content);
                return "";
            }
            throw new IOException("reading ended with " + ended);
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private Process process(FileType type, Path content, Path text) throws IOException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                ReportText.class.getName(),
                type.name(),
                content.toString(),
                text.toString()));
        builder.environment().keySet().retainAll(List.of("LC_ALL", "PATH"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A process that takes too long is ended, as one that takes too much memory ends itself. */
    private static int ended(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            return OUT_OF_MEMORY;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException(ending);
        } finally {
            process.destroyForcibly();
        }
    }
}
