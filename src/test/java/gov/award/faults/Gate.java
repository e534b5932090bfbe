package gov.award.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy that only hands bytes on, to one of several in turn, the next where one does not answer; and that can be cut. */
final class Gate implements AutoCloseable {

    private final ServerSocket socket;
    private final int[] targets;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Gate(int... targets) throws IOException {
        this.targets = targets;
        this.socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** As a cable is: nothing is said, and nothing arrives. */
    void cut() {
        cut = true;
    }

    /** Whoever still waits for what was lost meanwhile learns now that it was. */
    void mend() {
        open.forEach(Gate::close);
        open.clear();
        cut = false;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        if (cut) {
            return;
        }
        for (var tried = 0; tried < targets.length; tried++) {
            var target = new Socket();
            try {
                target.connect(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(),
                                targets[Math.floorMod(turn.getAndIncrement(), targets.length)]),
                        2000);
                open.add(target);
                Thread.ofVirtual().start(() -> hand(target, client));
                hand(client, target);
                return;
            } catch (IOException next) {
                close(target);
            }
        }
        close(client);
    }

    private void hand(Socket from, Socket to) {
        try {
            hand(from.getInputStream(), to.getOutputStream());
        } catch (IOException ended) {
            // As it ends on one side, it ends on the other.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private void hand(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[1 << 14];
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (!cut) {
                to.write(buffer, 0, read);
                to.flush();
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        mend();
    }
}
