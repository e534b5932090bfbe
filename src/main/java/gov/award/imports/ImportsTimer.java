package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Clears away files that were brought and not entered; done twice, by two nodes, it does no more. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
@EnableScheduling
class ImportsTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsTimer.class);

    private final ClearImports clearImports;

    ImportsTimer(ClearImports clearImports) {
        this.clearImports = clearImports;
    }

    @Scheduled(
            initialDelayString = "${award.imports.clear-interval:1h}",
            fixedDelayString = "${award.imports.clear-interval:1h}")
    void clear() {
        try {
            clearImports.clear(Actor.system(Role.TIMER, null));
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("files not entered were not cleared this time: {}", unavailable.getMessage());
        }
    }
}
