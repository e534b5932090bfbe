package gov.award.files;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.database.DataFolder;
import gov.award.testing.SampleFiles;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;

/** What a request brings is examined before it is handled, once, and does not outlast it. */
class ArrivalsTests {

    @TempDir
    private Path folder;

    private final CountingScanner scanner = new CountingScanner();
    private final MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
    private final ServletRequestAttributes context = new ServletRequestAttributes(request);
    private final MockMultipartFile file =
            new MockMultipartFile("scan", "扫描件.pdf", "application/pdf", SampleFiles.pdf("扫描件"));
    private Arrivals arrivals;

    private final SecurityClock clock =
            new SecurityClock(Clock.fixed(Instant.parse("2026-03-08T10:30:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void requestWithAFile() throws IOException, NoSuchMethodException {
        arrivals = new Arrivals(new FolderStore(new DataFolder(folder), clock), scanner);
        request.addFile(file);
        RequestContextHolder.setRequestAttributes(context);
        preHandle();
        assertThat(scanner.scans).as("from a stranger").isZero();
        request.setSession(new MockHttpSession());
        preHandle();
    }

    private void preHandle() throws NoSuchMethodException {
        arrivals.preHandle(
                request,
                new MockHttpServletResponse(),
                new HandlerMethod(this, ArrivalsTests.class.getDeclaredMethod("requestWithAFile")));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void fileOfARequestIsExaminedBeforeItIsHandledAndNotAgain() throws IOException {
        assertThat(scanner.scans).isEqualTo(1);

        try (var received = arrivals.take(Upload.of(file)).received()) {
            assertThat(received.size()).isEqualTo(file.getSize());
        }
        assertThat(scanner.scans).isEqualTo(1);
    }

    @Test
    void fileNobodyStoresGoesWithItsRequest() throws IOException {
        assertThat(incoming()).isEqualTo(1);

        context.requestCompleted();

        assertThat(incoming()).isZero();
    }

    @Test
    void fileThatIsStoredIsLeftToWhoeverStoresIt() throws IOException {
        try (var received = arrivals.take(Upload.of(file)).received()) {
            context.requestCompleted();
            assertThat(received.file()).exists();
        }
        assertThat(incoming()).isZero();
    }

    @Test
    void twoFilesAreExaminedAtATimeAndAStrangersIsNotKeptWaitingByThem() throws Exception {
        var busy = new BusyScanner();
        var taken = new Arrivals(new FolderStore(new DataFolder(folder), clock), busy, Duration.ZERO);
        var first = CompletableFuture.supplyAsync(() -> taken.take(Upload.of(file)), Thread::startVirtualThread);
        var second = CompletableFuture.supplyAsync(() -> taken.take(Upload.of(file)), Thread::startVirtualThread);
        busy.entered.acquire(2);

        var third = CompletableFuture.supplyAsync(() -> taken.take(Upload.of(file)), Thread::startVirtualThread);
        assertThat(third.join().type()).isEqualTo(Sniffer.not(FileFault.BUSY));

        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockMultipartHttpServletRequest()));
        busy.blocked = false;
        assertThat(taken.take(Upload.of(file)).type()).isEqualTo(Sniffer.is(FileType.PDF));

        busy.goOn.release(2);
        for (var early : List.of(first, second)) {
            assertThat(early.join().type()).isEqualTo(Sniffer.is(FileType.PDF));
        }
    }

    @Test
    void strangersFilesAreExaminedOneAfterTheOther() throws Exception {
        var busy = new BusyScanner();
        var taken = new Arrivals(new FolderStore(new DataFolder(folder), clock), busy, Duration.ZERO);
        var first = CompletableFuture.supplyAsync(() -> asStranger(taken), Thread::startVirtualThread);
        busy.entered.acquire();

        assertThat(asStranger(taken).type()).isEqualTo(Sniffer.not(FileFault.BUSY));

        busy.goOn.release();
        assertThat(first.join().type()).isEqualTo(Sniffer.is(FileType.PDF));
        busy.blocked = false;
        assertThat(asStranger(taken).type()).isEqualTo(Sniffer.is(FileType.PDF));
    }

    private Arrivals.Arrival asStranger(Arrivals taken) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockMultipartHttpServletRequest()));
        return taken.take(Upload.of(file));
    }

    private static final class BusyScanner implements VirusScanner {

        private final Semaphore entered = new Semaphore(0);
        private final Semaphore goOn = new Semaphore(0);
        private volatile boolean blocked = true;

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public Finding scan(InputStream content) {
            if (blocked) {
                entered.release();
                goOn.acquireUninterruptibly();
            }
            return new Finding.Clean();
        }
    }

    private long incoming() throws IOException {
        try (var files = Files.list(folder.resolve("files/incoming"))) {
            return files.count();
        }
    }

    private static final class CountingScanner implements VirusScanner {

        private int scans;

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public Finding scan(InputStream content) {
            scans++;
            return new Finding.Clean();
        }
    }
}
