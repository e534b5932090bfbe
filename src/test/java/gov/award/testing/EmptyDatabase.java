package gov.award.testing;

import gov.award.database.TestDatabase;
import gov.award.workdays.CalendarYears;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the database and the clock back, before each test, to what they were when the program had just started. */
class EmptyDatabase implements BeforeEachCallback {

    private static final AtomicBoolean REMEMBERED = new AtomicBoolean();

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        var program = SpringExtension.getApplicationContext(test);
        program.getBean(MovableClock.class).set(MovableClock.START);
        program.getBean(CalendarYears.class).refresh();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            if (REMEMBERED.compareAndSet(false, true)) {
                statement.execute(
                        new ClassPathResource("empty-database.sql").getContentAsString(StandardCharsets.UTF_8));
                statement.execute("select testing.remember()");
            } else {
                statement.execute("select testing.put_back()");
            }
        }
    }
}
