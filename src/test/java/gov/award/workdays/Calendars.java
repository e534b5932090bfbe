package gov.award.workdays;

import gov.award.workdays.CalendarFile.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The shipped calendars without a database, for tests. */
public final class Calendars {

    private Calendars() {}

    /** The State Council's arrangements of 2024, 2025 and 2026. */
    public static CalendarSource official() {
        return CalendarSource.of(year(2024), year(2025), year(2026));
    }

    static CalendarYear year(int year) {
        return switch (CalendarFile.read(year, "State Council", shipped())) {
            case Outcome.Complete complete -> complete.year();
            case Outcome.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }

    static String shipped() {
        try {
            return new ClassPathResource("workdays/cn-holidays-2024-2026.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
