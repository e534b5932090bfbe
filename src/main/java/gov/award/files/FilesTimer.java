package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Scans what is in quarantine and clears what was abandoned; done twice, by two nodes, it does no more. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "award.files.timer", matchIfMissing = true)
class FilesTimer {

    private static final Logger LOG = LoggerFactory.getLogger(FilesTimer.class);

    private final Quarantine quarantine;
    private final TransferLookup lookup;
    private final ClearTransfers clearTransfers;
    private final TransferFolder folder;
    private final Sweep sweep;
    private final SecurityClock clock;

    FilesTimer(
            Quarantine quarantine,
            TransferLookup lookup,
            ClearTransfers clearTransfers,
            TransferFolder folder,
            Sweep sweep,
            SecurityClock clock) {
        this.quarantine = quarantine;
        this.lookup = lookup;
        this.clearTransfers = clearTransfers;
        this.folder = folder;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${award.files.scan-interval:1m}",
            fixedDelayString = "${award.files.scan-interval:1m}")
    void scan() {
        try {
            quarantine.scan();
        } catch (DataAccessException | TransactionException | IOException unavailable) {
            LOG.warn("quarantine was not gone through this time: {}", unavailable.getMessage());
        }
    }

    @Scheduled(
            initialDelayString = "${award.files.scan-interval:1m}",
            fixedDelayString = "${award.files.scan-again-interval:1d}")
    void scanTooLarge() {
        try {
            quarantine.scanTooLarge();
        } catch (DataAccessException | TransactionException | IOException unavailable) {
            LOG.warn(
                    "files larger than the scanner took were not scanned again this time: {}",
                    unavailable.getMessage());
        }
    }

    @Scheduled(
            initialDelayString = "${award.files.clear-interval:1h}",
            fixedDelayString = "${award.files.clear-interval:1h}")
    void clear() {
        try {
            var abandoned = clock.now().minus(Transfers.LIFE);
            var timer = Actor.system(Role.TIMER, null);
            if (lookup.anyBegunBefore(timer, abandoned)) {
                clearTransfers.clear(timer, abandoned);
            }
            folder.dropUntouchedSince(abandoned);
        } catch (DataAccessException | TransactionException | IOException unavailable) {
            LOG.warn("abandoned transfers were not cleared this time: {}", unavailable.getMessage());
        }
    }

    @Scheduled(
            initialDelayString = "${award.files.sweep-delay:10m}",
            fixedDelayString = "${award.files.sweep-interval:1d}")
    void sweep() {
        try {
            sweep.sweep();
        } catch (DataAccessException | TransactionException | IOException | UncheckedIOException unavailable) {
            LOG.warn("contents nobody names were not swept this time: {}", unavailable.getMessage());
        }
    }
}
