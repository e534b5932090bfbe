package gov.award.supervision;

import gov.award.measures.Provision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal.
 *
 * @param name the person's; {@code null} for a system actor
 * @param subjectName whom it is about, where that is a person: who signed in, whose account was closed
 */
public record JournalLine(
        long seq,
        Instant at,
        @Nullable String name,
        String actorRole,
        String kind,
        String act,
        Provision basis,
        @Nullable UUID subject,
        @Nullable String subjectName) {}
