package gov.award.database;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** What a database is for: once marked, it never changes. */
enum Kind {
    REAL("This database belongs to a demonstration. Start it with --demo, or give the address of another database."),
    DEMO(
            "This database is not marked as a demonstration: --demo does not touch it. Start without --demo, or give another folder or database.");

    private final String refusal;

    Kind(String refusal) {
        this.refusal = refusal;
    }

    static Kind of(Environment environment) {
        return environment.getProperty("award.demo", Boolean.class, false) ? DEMO : REAL;
    }

    String refusal() {
        return refusal;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
