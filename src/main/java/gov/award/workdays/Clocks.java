package gov.award.workdays;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two clocks of the program. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    SecurityClock securityClock() {
        return new SecurityClock(Clock.systemUTC());
    }

    @Bean
    BusinessClock businessClock(@Value("${award.zone:Asia/Shanghai}") ZoneId zone, ObjectProvider<ClockOffset> offset) {
        return new BusinessClock(Clock.systemUTC(), zone, offset.getIfAvailable(() -> ClockOffset.NONE));
    }

    @Bean
    Workdays workdays(CalendarSource calendar) {
        return new Workdays(calendar);
    }

    @Bean
    Deadlines deadlines(Workdays workdays, BusinessClock clock) {
        return new Deadlines(workdays, clock);
    }
}
