package gov.award.search;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the reports given in as files read, on a thread nothing else waits for; done twice, by two nodes, it does no more. Begins once
 * the program serves pages, so that it delays no start.
 */
@Component
@Lazy(false)
@ConditionalOnBooleanProperty(name = "award.search.timer", matchIfMissing = true)
class ReportTimer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportTimer.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("report-reader").factory());
    private final ReportReader reader;
    private final Duration pause;

    ReportTimer(@Lazy ReportReader reader, @Value("${award.search.read-interval:1m}") Duration pause) {
        this.reader = reader;
        this.pause = pause;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = thread.scheduleWithFixedDelay(this::read, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    /** What fails is tried again: nothing may end the timer. */
    private void read() {
        try {
            reader.read();
        } catch (RuntimeException failed) {
            LOG.warn("reports were not read this time", failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
