package gov.award.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Calls the sealer every few seconds; verification calls it too, so a stopped timer loses nothing. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "award.journal.timer", matchIfMissing = true)
class JournalTimer {

    private static final Logger LOG = LoggerFactory.getLogger(JournalTimer.class);

    private final Sealer sealer;

    JournalTimer(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(initialDelayString = "${award.journal.interval:3s}", fixedDelayString = "${award.journal.interval:3s}")
    void seal() {
        try {
            sealer.seal();
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("the journal was not sealed this time: {}", unavailable.getMessage());
        }
    }
}
