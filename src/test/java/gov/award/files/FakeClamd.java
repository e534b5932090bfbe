package gov.award.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers INSTREAM as clamd does, and knows one virus: the test file of EICAR. */
final class FakeClamd implements AutoCloseable {

    /** Put together at run time, so that no scanner takes the tests for a virus. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    /** What it does when asked. */
    enum Mood {
        WELL,
        SILENT,
        CLOSING,
        TALKING_NONSENSE
    }

    final AtomicInteger asked = new AtomicInteger();
    volatile Mood mood = Mood.WELL;
    volatile boolean knowsEicar = true;

    /** Its StreamMaxLength in bytes. */
    volatile int longest;

    private final ServerSocketChannel server;

    private FakeClamd(ServerSocketChannel server, int longest) {
        this.server = server;
        this.longest = longest;
        Thread.ofVirtual().start(this::serve);
    }

    static FakeClamd onTcp() {
        return on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Integer.MAX_VALUE);
    }

    /** @param longest its StreamMaxLength in bytes */
    static FakeClamd onTcp(int longest) {
        return on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), longest);
    }

    static FakeClamd onUnix(Path socket) {
        return on(UnixDomainSocketAddress.of(socket), Integer.MAX_VALUE);
    }

    private static FakeClamd on(SocketAddress address, int longest) {
        try {
            var server = address instanceof UnixDomainSocketAddress
                    ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    : ServerSocketChannel.open();
            return new FakeClamd(server.bind(address), longest);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As the setting {@code award.clamd} names it. */
    String address() {
        try {
            return switch (server.getLocalAddress()) {
                case UnixDomainSocketAddress unix -> "unix:" + unix.getPath();
                case InetSocketAddress tcp -> "tcp:127.0.0.1:" + tcp.getPort();
                default -> throw new IllegalStateException();
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel client) {
        asked.incrementAndGet();
        try (client;
                var in = new DataInputStream(Channels.newInputStream(client))) {
            if (mood == Mood.CLOSING) {
                return;
            }
            var command = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                say(client, "UNKNOWN COMMAND\0");
                return;
            }
            var content = new ByteArrayOutputStream();
            for (var length = in.readInt(); length != 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
                if (content.size() > longest) {
                    say(client, "INSTREAM size limit exceeded. ERROR\0");
                    return;
                }
            }
            switch (mood) {
                case SILENT -> in.read();
                case TALKING_NONSENSE -> say(client, "stream: perhaps\0");
                case WELL, CLOSING ->
                    say(
                            client,
                            knowsEicar && content.toString(US_ASCII).contains(EICAR)
                                    ? "stream: Eicar-Test-Signature FOUND\0"
                                    : "stream: OK\0");
            }
        } catch (EOFException gone) {
            // The client gave up.
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void say(SocketChannel client, String text) throws IOException {
        client.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
