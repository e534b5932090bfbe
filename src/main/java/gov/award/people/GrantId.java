package gov.award.people;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a role granted, or proposed to be granted, to a person. */
public record GrantId(UUID value) implements Id {}
