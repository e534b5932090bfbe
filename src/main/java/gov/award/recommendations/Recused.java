package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import java.util.Set;

/** Who is kept out of an application, whoever asks (article 3); answered by the module that keeps recusals, within an act. */
public interface Recused {

    Set<PersonId> from(Actor actor, ApplicationId application);
}
