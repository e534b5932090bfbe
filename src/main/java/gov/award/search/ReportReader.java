package gov.award.search;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.FileStore;
import gov.award.files.Sha256;
import gov.award.people.Holders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the reports given in as files, one after the other; none holds the others up. */
@Component
class ReportReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReportReader.class);

    /** Seconds a report may take. */
    private static final long PATIENCE = 60;

    private final Holders holders;
    private final UnreadReports unread;
    private final FileStore store;
    private final ReadReport readReport;

    ReportReader(Holders holders, UnreadReports unread, FileStore store, ReadReport readReport) {
        this.holders = holders;
        this.unread = unread;
        this.store = store;
        this.readReport = readReport;
    }

    /** Reads some of those not read yet; one whose content is missing is left for later. */
    void read() throws InterruptedException {
        for (var programme : holders.programmes()) {
            read(Actor.system(Role.TIMER, programme));
        }
    }

    private void read(Actor timer) throws InterruptedException {
        for (var report : unread.some(timer)) {
            try {
                var copy = Files.createTempFile("report-", "." + report.type().extension());
                try {
                    copy(report, copy);
                    readReport.read(timer, report.file(), text(report, copy));
                } finally {
                    Files.deleteIfExists(copy);
                }
            } catch (IOException missing) {
                LOG.warn("report {} cannot be opened: {}", report.file().text(), missing.getMessage());
            }
        }
    }

    private void copy(UnreadReports.Unread report, Path copy) throws IOException {
        try (var content = store.open(new Sha256(report.digest()))) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A damaged or hostile file may bring about whatever it wants: it has no text then. */
    private static String text(UnreadReports.Unread report, Path content) throws InterruptedException {
        var executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("report-reader").factory());
        try {
            return executor.submit(() -> ReportText.of(report.type(), content)).get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unreadable) {
            LOG.warn("report {} has no text to be searched: {}", report.file().text(), unreadable.toString());
            return "";
        } finally {
            executor.shutdownNow();
        }
    }
}
