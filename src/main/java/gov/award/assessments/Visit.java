package gov.award.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The plan of a visit that counts; earlier plans stay on record. */
public record Visit(
        UUID id,
        LocalDate starts,
        LocalDate ends,
        String places,
        String agenda,
        String justification,
        String plannedBy,
        Instant plannedAt) {}
