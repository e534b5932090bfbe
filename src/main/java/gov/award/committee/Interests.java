package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of members' interests in the cases (applications) before the committee; a later module answers, complete
 * whoever asks, within an act or a reading. Recusals count from the moment they are recorded.
 */
public interface Interests {

    /** Who is recused, or kept from voting because they scored, case by case; cases nobody is recused from may be absent. */
    Map<UUID, Set<PersonId>> recused(Actor actor, Collection<UUID> cases);

    /** Who has declared an interest in one of these cases that nobody has decided on. */
    Set<PersonId> undecided(Actor actor, Collection<UUID> cases);

    /** Whether the person has declared, one way or the other, on every one of these cases. */
    boolean declared(PersonId person, Collection<UUID> cases);

    /** Has the person kept out of the whole of these cases, not of a vote alone. */
    void recuse(Actor actor, PersonId person, Collection<UUID> cases, String ground);
}
