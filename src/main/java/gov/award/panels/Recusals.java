package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.util.Collection;

/** Recusal of anyone from a case, also of office and committee; for other modules, within an act or a reading. */
public interface Recusals {

    boolean recused(PersonId person, ApplicationId application);

    /** Those of {@code persons} recused from any application of the round. */
    Collection<PersonId> recused(RoundId round, Collection<PersonId> persons);

    /** Puts a recusal on record. */
    void recuse(Actor actor, PersonId person, ApplicationId application, String ground);
}
