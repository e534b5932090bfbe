package gov.award.search;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Has one node at a time read the reports given in as files, on a thread nothing else waits for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "award.search.timer", matchIfMissing = true)
class ReportTimer {

    @Bean(destroyMethod = "stop")
    static Scheduler reportScheduler(
            DataSource database, ReportReader reader, @Value("${award.search.read-interval:1m}") Duration pause) {
        return Scheduler.create(database)
                .startTasks(Tasks.recurring("reports-reading", FixedDelay.of(pause))
                        .execute((_, _) -> reader.read()))
                .threads(1)
                .pollingInterval(Duration.ofSeconds(10))
                .build();
    }

    /** Begins once the program serves pages, so that it delays no start. */
    @Bean
    static Beginning reportBeginning(Scheduler reportScheduler) {
        return new Beginning(reportScheduler);
    }

    /** Starts the scheduler. */
    record Beginning(Scheduler scheduler) {

        @EventListener
        void begin(ApplicationReadyEvent ready) {
            scheduler.start();
        }
    }
}
