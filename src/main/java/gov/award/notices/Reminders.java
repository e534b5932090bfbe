package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.people.Holders;
import gov.award.workdays.BusinessClock;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through everybody once each business day. A pass that broke off begins anew and finds who was reminded already. */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Holders holders;
    private final Waiting waiting;
    private final Remind remind;
    private final JdbcClient sql;
    private final BusinessClock clock;

    Reminders(Holders holders, Waiting waiting, Remind remind, JdbcClient sql, BusinessClock clock) {
        this.holders = holders;
        this.waiting = waiting;
        this.remind = remind;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param ending whether the program ends, and with it the pass */
    void pass(BooleanSupplier ending) {
        if (clock.now().atZone(clock.zone()).toLocalTime().isBefore(MORNING)) {
            return;
        }
        holders.programmes().forEach(programme -> pass(programme, ending));
    }

    private void pass(ProgrammeId programme, BooleanSupplier ending) {
        var today = clock.today();
        var done = sql.sql("select exists (select from reminder_day where programme = ? and day >= ?)")
                .params(programme.value(), today)
                .query(Boolean.class)
                .single();
        if (done) {
            return;
        }
        var timer = Actor.system(Role.TIMER, programme);
        var failed = 0;
        for (var person : holders.all(timer)) {
            if (ending.getAsBoolean()) {
                return;
            }
            try {
                var toDos = waiting.of(person);
                if (!toDos.isEmpty()) {
                    remind.remind(timer, person.requirePerson(), toDos);
                }
            } catch (RuntimeException e) {
                // Nobody goes without a reminder because of somebody else; the next pass tries again.
                failed++;
                LOG.error("{} could not be reminded", person.requirePerson().text(), e);
            }
        }
        if (failed == 0) {
            sql.sql("""
                    insert into reminder_day (programme, day) values (?, ?)
                    on conflict (programme) do update set day = excluded.day
                    """).params(programme.value(), today).update();
        }
    }
}
