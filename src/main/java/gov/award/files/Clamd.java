package gov.award.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scanner of ClamAV, spoken to by its command INSTREAM at {@code tcp:host:port} or {@code unix:/path}. */
@Component
class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private static final String LIMIT_EXCEEDED = "INSTREAM size limit exceeded";

    /** Scans take place within acts, which hold a connection to the database each. */
    private static final int AT_ONCE = 3;

    private final @Nullable SocketAddress address;
    private final Duration patience;
    private final Semaphore free = new Semaphore(AT_ONCE);

    @Autowired
    Clamd(@Value("${award.clamd:}") String address) {
        this(address, PATIENCE);
    }

    Clamd(String address, Duration patience) {
        this.address = address.isBlank() ? null : parsed(address.strip());
        this.patience = patience;
    }

    private static SocketAddress parsed(String address) {
        if (address.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(address.substring("unix:".length()));
        }
        var colon = address.lastIndexOf(':');
        if (!address.startsWith("tcp:") || colon <= "tcp:".length()) {
            throw new IllegalArgumentException("award.clamd is neither tcp:host:port nor unix:/path: " + address);
        }
        return new InetSocketAddress(
                address.substring("tcp:".length(), colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public boolean configured() {
        return address != null;
    }

    @Override
    public Finding scan(InputStream content) {
        if (address == null) {
            throw new IllegalStateException("no scanner is configured");
        }
        if (!free.tryAcquire()) {
            return new Finding.Unavailable("busy");
        }
        var asked = new FutureTask<>(() -> ask(address, content));
        try {
            // A channel has no time-out of its own; an interrupt closes it.
            Thread.ofVirtual().name("clamd").start(asked);
            return understood(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            asked.cancel(true);
            return unavailable("no answer within " + patience);
        } catch (ExecutionException failed) {
            return unavailable(String.valueOf(failed.getCause()));
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return unavailable("interrupted");
        } finally {
            free.release();
        }
    }

    private static String ask(SocketAddress address, InputStream content) throws IOException {
        try (var channel = SocketChannel.open(address)) {
            write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
            var piece = new byte[PIECE];
            try {
                for (var read = content.readNBytes(piece, 0, PIECE);
                        read > 0;
                        read = content.readNBytes(piece, 0, PIECE)) {
                    write(channel, ByteBuffer.allocate(4).putInt(read).flip());
                    write(channel, ByteBuffer.wrap(piece, 0, read));
                }
                write(channel, ByteBuffer.allocate(4));
            } catch (IOException closed) {
                // Past its StreamMaxLength it answers and closes while more is being sent.
                LOG.debug("clamd closed early", closed);
            }
            return answer(channel);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(256);
        while (answer.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
            if (buffer.position() > 0 && buffer.get(buffer.position() - 1) == 0) {
                break;
            }
            buffer.clear();
        }
        return answer.toString(UTF_8).replace("\0", "").strip();
    }

    private static Finding understood(String answer) {
        if (answer.equals("stream: OK")) {
            return new Finding.Clean();
        }
        if (answer.startsWith(LIMIT_EXCEEDED)) {
            LOG.error(
                    "The virus scanner does not take files of this size, which are refused: set StreamMaxLength to 50M");
            return new Finding.TooLarge();
        }
        var found = FOUND.matcher(answer);
        return found.matches() ? new Finding.Infected(found.group(1)) : unavailable("answered: " + answer);
    }

    private static Finding unavailable(String why) {
        LOG.warn("The virus scanner did not tell, the file waits in quarantine: {}", why);
        return new Finding.Unavailable(why);
    }
}
