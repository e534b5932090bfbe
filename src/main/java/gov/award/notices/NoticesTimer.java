package gov.award.notices;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Has one node at a time look after the outbox and the reminders; if it falls, another takes over. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "award.notices.timer", matchIfMissing = true)
class NoticesTimer {

    /** How long what is under way may go on when the program ends, and as long again once it is interrupted. */
    private static final Duration AT_THE_END = Duration.ofSeconds(2);

    @Bean(destroyMethod = "stop")
    static Scheduler noticesScheduler(
            DataSource database,
            Courier courier,
            Reminders reminders,
            @Value("${award.notices.delivery-interval:10s}") Duration delivery,
            @Value("${award.notices.reminder-interval:5m}") Duration reminding) {
        return Scheduler.create(database)
                .startTasks(
                        every("notices-delivery", delivery, courier::deliver),
                        every("notices-reminders", reminding, reminders::pass))
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(AT_THE_END)
                .build();
    }

    /** @param work is told whether the program ends meanwhile */
    private static RecurringTask<Void> every(String name, Duration pause, Consumer<BooleanSupplier> work) {
        return Tasks.recurring(name, FixedDelay.of(pause))
                .execute((_, context) -> work.accept(context.getSchedulerState()::isShuttingDown));
    }

    /** Begins once the program serves pages, so that it delays no start. */
    @Bean
    static Beginning noticesBeginning(Scheduler scheduler) {
        return new Beginning(scheduler);
    }

    /** Starts the scheduler. */
    record Beginning(Scheduler scheduler) {

        @EventListener
        void begin(ApplicationReadyEvent ready) {
            scheduler.start();
        }
    }
}
