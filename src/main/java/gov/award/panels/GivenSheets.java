package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Whether sheets have been given, which a later module answers for; complete whoever asks, within an act or a reading. */
public interface GivenSheets {

    /**
     * Whether the person has given a sheet that counts in the review under way.
     *
     * @param stage {@code null} for either
     * @param application {@code null} for any of the round
     */
    boolean by(Actor actor, PersonId person, RoundId round, @Nullable Stage stage, @Nullable ApplicationId application);
}
