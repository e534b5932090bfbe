package gov.award.rounds;

import java.util.Optional;

/** Whether the announcement of a round is already in print, which the module of the announcements answers for. */
public interface Published {

    /** The name of a medium on which the draft is proved to be published; what was published is what is issued. */
    Optional<String> on(RoundId round);
}
