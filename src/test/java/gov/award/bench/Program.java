package gov.award.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as users start it, in a process of its own with a database of its own. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final Keys keys;
    private final Duration start;

    private Program(Process process, int port, Keys keys, Duration start) {
        this.process = process;
        this.port = port;
        this.keys = keys;
        this.start = start;
    }

    /** Waits until its first page is there. */
    static Program started(Path data, String... options) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<>(List.of("bin/run", "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(options));
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(data + ".log"))
                .start();
        // What is not set up yet leads on to where that is done.
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(client, port)) {
                if (!process.isAlive() || since(begun).compareTo(PATIENCE) > 0) {
                    throw new IllegalStateException("The program did not start; see " + data + ".log");
                }
                Thread.sleep(20);
            }
        }
        return new Program(process, port, new Keys(data), since(begun));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** While the demonstration is prepared it answers with 503. */
    private static boolean answers(HttpClient client, int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Keys keys() {
        return keys;
    }

    /** From the command to the first page. */
    Duration start() {
        return start;
    }

    /** Resident memory of the Java machine, in kilobytes. */
    long javaMemory() throws IOException {
        return kilobytes(process.pid(), "status", "VmRSS:");
    }

    /** Memory of all processes of PostgreSQL, what they share counted once, in kilobytes. */
    long databaseMemory() throws IOException {
        var master = ProcessHandle.of(keys.postmaster()).orElseThrow();
        var sum = kilobytes(master.pid(), "smaps_rollup", "Pss:");
        for (var child : master.descendants().toList()) {
            sum += kilobytes(child.pid(), "smaps_rollup", "Pss:");
        }
        return sum;
    }

    private static long kilobytes(long pid, String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
