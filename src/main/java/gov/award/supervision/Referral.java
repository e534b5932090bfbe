package gov.award.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that someone be disciplined.
 *
 * @param addressee the authority or employer asked
 * @param answer what it answered; {@code null} while it waits
 */
public record Referral(
        UUID id,
        String addressee,
        String request,
        String document,
        LocalDate sentOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
