package gov.award.revocations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A part of the prize paid back, in fen. */
public record Recovery(
        UUID id, long fen, LocalDate paidOn, String voucher, String recordedByName, Instant recordedAt) {}
