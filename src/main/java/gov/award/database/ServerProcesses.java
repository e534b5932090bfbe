package gov.award.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers at work on one cluster, whoever started them: known by their working directory and by being a program that
 * was unpacked beside the cluster, so that nobody who merely looks around there is ended.
 */
final class ServerProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcesses.class);
    private static final long ORDERLY_SECONDS = 20;

    private final Path cluster;
    private final Path programs;

    ServerProcesses(Path cluster) {
        this.cluster = cluster;
        this.programs = Objects.requireNonNull(cluster.getParent());
    }

    /**
     * Ends what an earlier program left behind. Only for the holder of the folder's lock: nobody else may then be using
     * the cluster, so that a remaining {@code postmaster.pid} (its number perhaps long in use by another process) is stale.
     */
    void endLeftovers() throws IOException, InterruptedException {
        var pidFile = cluster.resolve("postmaster.pid");
        var left = running();
        if (!left.isEmpty()) {
            LOG.info(
                    "Ending the PostgreSQL an earlier run left behind: {}",
                    left.stream().map(ProcessHandle::pid).toList());
            var lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.<String>of();
            for (var process : left) {
                if (!lines.isEmpty() && lines.getFirst().strip().equals(String.valueOf(process.pid()))) {
                    endOrderly(process);
                }
            }
            for (var process : running()) {
                process.destroyForcibly();
            }
            while (!running().isEmpty()) {
                Thread.sleep(20);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** Ends the server with its sessions cut and everything written; by force if it does not follow in time. */
    static void endOrderly(ProcessHandle server) throws IOException, InterruptedException {
        // The runtime sends SIGTERM only, at which PostgreSQL would wait for its clients.
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
        var ended = server.onExit().completeOnTimeout(server, ORDERLY_SECONDS, TimeUnit.SECONDS);
        ended.join();
        if (server.isAlive()) {
            LOG.warn("PostgreSQL (process {}) does not end; ending it by force", server.pid());
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        var about = Path.of("/proc", String.valueOf(process.pid()));
        try {
            return Files.readSymbolicLink(about.resolve("cwd")).equals(cluster)
                    && Files.readSymbolicLink(about.resolve("exe")).startsWith(programs);
        } catch (IOException e) {
            return false;
        }
    }
}
