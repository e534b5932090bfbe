package gov.award.committee;

import java.time.Instant;
import java.util.UUID;

/** What is put before the committee. */
public record Matter(MatterId id, MatterKind kind, UUID subject, String title, String proposal, Instant putAt) {}
