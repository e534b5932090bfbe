package gov.award.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to the program that breaks each time so many bytes have gone up it, for as often as it is told to. */
final class CuttingLine implements AutoCloseable {

    final AtomicInteger cuts = new AtomicInteger();

    private final ServerSocket entry;
    private final int program;
    private volatile long between = Long.MAX_VALUE;
    private volatile int most;
    private long passed;

    CuttingLine(int program) {
        this.program = program;
        try {
            this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://localhost:" + entry.getLocalPort();
    }

    synchronized void cutEvery(long bytes, int times) {
        passed = 0;
        between = bytes;
        most = times;
    }

    private void serve() {
        while (!entry.isClosed()) {
            try {
                var client = entry.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), program);
                Thread.ofVirtual().start(() -> carry(client, server, true));
                Thread.ofVirtual().start(() -> carry(server, client, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean up) {
        var buffer = new byte[8192];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (up && breaks(read)) {
                    return;
                }
            }
        } catch (IOException broken) {
            // That is what the line is for.
        }
    }

    private synchronized boolean breaks(int bytes) {
        passed += bytes;
        if (passed < between || cuts.get() >= most) {
            return false;
        }
        passed = 0;
        cuts.incrementAndGet();
        return true;
    }

    @Override
    public void close() {
        try {
            entry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
