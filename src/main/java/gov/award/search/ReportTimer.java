package gov.award.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Has the reports given in as files read soon; done twice, by two nodes, it does no more. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "award.search.timer", matchIfMissing = true)
class ReportTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReportTimer.class);

    private final ReportReader reader;

    ReportTimer(ReportReader reader) {
        this.reader = reader;
    }

    @Scheduled(
            initialDelayString = "${award.search.read-interval:1m}",
            fixedDelayString = "${award.search.read-interval:1m}")
    void read() {
        try {
            reader.read();
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("reports were not read this time: {}", unavailable.getMessage());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
