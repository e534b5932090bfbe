package gov.award.search;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.database.DataFolder;
import gov.award.files.AttachmentId;
import gov.award.files.DamagedContent;
import gov.award.files.FileStore;
import gov.award.files.Sha256;
import gov.award.people.Holders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads the reports given in as files, one after the other; none holds the others up. */
@Component
class ReportReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReportReader.class);

    private final Holders holders;
    private final Path folder;
    private final UnreadReports unread;
    private final FileStore store;
    private final ReadReport readReport;

    ReportReader(Holders holders, DataFolder data, UnreadReports unread, FileStore store, ReadReport readReport)
            throws IOException {
        this.holders = holders;
        this.folder = data.folder("reading");
        this.unread = unread;
        this.store = store;
        this.readReport = readReport;
        clear();
    }

    /** Reads those not read yet; one whose content is missing, or cannot be read now, is left for later. */
    void read() {
        for (var programme : holders.programmes()) {
            read(Actor.system(Role.TIMER, programme));
        }
    }

    private void read(Actor timer) {
        AttachmentId last = null;
        for (var some = unread.some(timer, last); !some.isEmpty(); some = unread.some(timer, last)) {
            for (var report : some) {
                read(timer, report);
            }
            last = some.getLast().file();
        }
    }

    private void read(Actor timer, UnreadReports.Unread report) {
        try {
            var copy =
                    Files.createTempFile(folder, "report-", "." + report.type().extension());
            try {
                copy(report, copy);
                readReport.read(timer, report.file(), new ReadingProcess(folder).text(report.type(), copy));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | DamagedContent | DataAccessException | TransactionException failed) {
            LOG.warn("report {} is not read this time: {}", report.file().text(), failed.getMessage());
        }
    }

    private void copy(UnreadReports.Unread report, Path copy) throws IOException {
        try (var content = store.open(new Sha256(report.digest()))) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A program that was killed may have left a copy behind. */
    private void clear() throws IOException {
        try (var left = Files.newDirectoryStream(folder)) {
            for (var copy : left) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
