package gov.award.people;

import java.util.Optional;
import java.util.UUID;

/** Under which edition of the measures a round is held; the module of the rounds answers, within an act or a reading. */
public interface RoundEditions {

    /** Code of the edition a round is pinned to; nothing if the acting programme has no such round. */
    Optional<String> of(UUID round);
}
