package gov.award.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes files in and examines them. What a request brings is examined before its act begins, so that no transaction waits
 * for a disk or for the scanner; a few at a time, strangers' apart from those of people signed in, so that neither memory nor
 * the others' turn is theirs to take.
 */
@Component
public class Arrivals implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final String EXAMINED = Arrivals.class.getName();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileStore store;
    private final VirusScanner scanner;
    private final Duration patience;
    private final Semaphore forPeople = new Semaphore(2, true);
    private final Semaphore forStrangers = new Semaphore(1, true);

    @Autowired
    Arrivals(FileStore store, VirusScanner scanner) {
        this(store, scanner, PATIENCE);
    }

    /** @param patience how long a file waits for its turn before it is sent back */
    Arrivals(FileStore store, VirusScanner scanner, Duration patience) {
        this.store = store;
        this.scanner = scanner;
        this.patience = patience;
    }

    /**
     * A file as examined.
     *
     * @param type {@code null} if it is empty or larger than any place takes
     * @param virus what the scanner found; {@code null} if it was not asked
     */
    record Arrival(FileStore.Received received, Sniffer.@Nullable Finding type, VirusScanner.@Nullable Finding virus) {}

    private static final class Examined extends IdentityHashMap<InputStreamSource, Arrival> {

        private static final long serialVersionUID = 1L;
    }

    /** What a stranger sends is examined when the place it is sent to has it done, past whatever bounds strangers there. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getSession(false) != null
                && request instanceof MultipartHttpServletRequest multipart) {
            multipart.getMultiFileMap().values().forEach(files -> files.stream()
                    .filter(file -> !file.isEmpty())
                    .forEach(file -> examine(Upload.of(file))));
        }
        return true;
    }

    /** Examines what will be stored later in the same request, before its act; elsewhere it is examined when it is stored. */
    public void examine(Upload upload) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            examined(request).computeIfAbsent(upload.content(), _ -> arrive(upload));
        }
    }

    /** For whoever stores it, and closes what was received. */
    Arrival take(Upload upload) {
        var request = RequestContextHolder.getRequestAttributes();
        var early = request == null ? null : examined(request).remove(upload.content());
        return early == null ? arrive(upload) : early;
    }

    private static Map<InputStreamSource, Arrival> examined(RequestAttributes request) {
        if (request.getAttribute(EXAMINED, RequestAttributes.SCOPE_REQUEST) instanceof Examined examined) {
            return examined;
        }
        var examined = new Examined();
        request.setAttribute(EXAMINED, examined, RequestAttributes.SCOPE_REQUEST);
        request.registerDestructionCallback(
                EXAMINED, () -> examined.values().forEach(Arrivals::forget), RequestAttributes.SCOPE_REQUEST);
        return examined;
    }

    private static void forget(Arrival left) {
        try {
            left.received().close();
        } catch (IOException failed) {
            LOG.warn("a file nobody stored was not deleted: {}", failed.getMessage());
        }
    }

    private Arrival arrive(Upload upload) {
        try (var content = upload.content().getInputStream()) {
            var received = store.receive(content, Limits.LARGEST);
            if (received.size() == 0 || received.size() > Limits.LARGEST) {
                return new Arrival(received, null, null);
            }
            return inTurn(upload, received);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Arrival inTurn(Upload upload, FileStore.Received received) throws IOException {
        var turns = fromStranger() ? forStrangers : forPeople;
        if (!turn(turns)) {
            return new Arrival(received, Sniffer.not(FileFault.BUSY), null);
        }
        try {
            var extension = FileName.of(upload.name()).map(FileName::extension).orElse("");
            var type = Sniffer.sniff(received.file(), extension);
            return new Arrival(received, type, type instanceof Sniffer.Finding.Is ? virus(received) : null);
        } finally {
            turns.release();
        }
    }

    private boolean turn(Semaphore turns) {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean fromStranger() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getSession(false) == null;
    }

    private VirusScanner.@Nullable Finding virus(FileStore.Received received) throws IOException {
        if (!scanner.configured()) {
            return null;
        }
        try (var content = Files.newInputStream(received.file())) {
            return scanner.scan(content);
        }
    }
}
