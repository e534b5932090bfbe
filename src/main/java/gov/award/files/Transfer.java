package gov.award.files;

import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in pieces.
 *
 * @param person whose it is: nobody else adds to it
 * @param subject the thing it will belong to
 * @param purpose what it will be there
 * @param size in bytes, as declared at the beginning
 * @param digest of the whole, if the sender could compute it
 */
public record Transfer(
        TransferId id,
        ProgrammeId programme,
        PersonId person,
        UUID subject,
        String purpose,
        String name,
        long size,
        @Nullable Sha256 digest,
        Instant begunAt) {}
