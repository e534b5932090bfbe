package gov.award.workdays;

import java.time.Duration;

/** By how much the business clock is ahead of the real time: nothing, except in the demonstration and in tests. */
@FunctionalInterface
public interface ClockOffset {

    ClockOffset NONE = () -> Duration.ZERO;

    Duration now();
}
