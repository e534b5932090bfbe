package gov.award.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A paper as a list shows it. */
public record PaperLine(
        PaperId id,
        PaperKind kind,
        String number,
        String title,
        @Nullable String addressee,
        Instant issuedAt,
        HowServed service) {}
