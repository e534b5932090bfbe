package gov.award.rankings;

import gov.award.acting.Id;
import java.util.UUID;

/** Identifies a candidate list. */
public record CandidateListId(UUID value) implements Id {}
