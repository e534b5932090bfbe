package gov.award.committee;

import gov.award.measures.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which rounds have ended, so that nothing before the committee on them is resolved any more; a later module answers, whoever asks. */
public interface EndedRounds {

    /** The reason against going on, within an act; if there is none, the round does not end before the act has. */
    Optional<Refusal> over(UUID round);

    /** Those of these rounds that have ended; within an act or a reading. */
    Set<UUID> among(Collection<UUID> rounds);
}
