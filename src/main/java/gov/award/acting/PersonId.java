package gov.award.acting;

import java.util.UUID;

/** Identifies a person with an account. */
public record PersonId(UUID value) implements Id {}
