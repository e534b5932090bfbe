package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.measures.Verdict;

/** Moves an application on, for the module whose act does it; call within that act. */
public interface ApplicationMoves {

    Verdict make(Actor actor, ApplicationId application, ApplicationMove move);
}
